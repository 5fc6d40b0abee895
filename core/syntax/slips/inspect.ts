import { lineEnd } from '../../text/lines.ts';
import type { MapNode, Node, PairNode, ScalarNode } from '../node/node.ts';
import { doubleQuoted } from '../quote.ts';
import { type LocalSlip, MOST_SLIPS, slip } from './slip.ts';

const SUSPECT = /[ \t]#[^\s]|[\u201c\u201e\u201f\u2018]|[^\s:]:[^\s/]/;

/** Slips that YAML lets pass, with another meaning than the writer had in mind. `text` is the slice, whose offsets the nodes have. */
export function inspect(text: string, root: Node): LocalSlip[] {
  if (!SUSPECT.test(text)) return [];
  const slips: LocalSlip[] = [];
  look(text, root, undefined, false, slips);
  return slips.slice(0, MOST_SLIPS);
}

function look(text: string, node: Node, pair: PairNode | undefined, flow: boolean, slips: LocalSlip[]): void {
  if (node.kind === 'map') lookAtMap(text, node, slips);
  else if (node.kind === 'list') for (const item of node.items) look(text, item, undefined, node.flow, slips);
  else if (node.kind === 'scalar' && node.plain && !node.broken) {
    const found = curlyQuotes(text, node, flow) ?? hashCut(text, node) ?? (pair ? gluedPair(text, pair, node) : undefined);
    if (found) slips.push(found);
  }
}

function lookAtMap(text: string, map: MapNode, slips: LocalSlip[]): void {
  for (const pair of map.pairs) {
    const glued = pair.bare ? /^([^\s:"']+):(?!\/\/)(\S+.*)$/s.exec(pair.key) : null;
    if (glued) slips.push(noSpace(text, pair.keyStart, pair.keyEnd, glued[1]!, glued[2]!));
    look(text, pair.value, pair, map.flow, slips);
  }
}

/** `“Khu A”`: quotes of Word around a whole text. Inside brackets a comma may have torn it apart: `{name: “Khu A, B”}`. */
function curlyQuotes(text: string, node: ScalarNode, flow: boolean): LocalSlip | undefined {
  if (!/^[\u201c\u201e\u201f\u2018]/.test(node.text)) return undefined;
  const written = flow ? text.slice(node.start, Math.min(lineEnd(text, node.start), node.start + 1000)) : text.slice(node.start, node.end);
  const quoted = flow ? /^(?:[\u201c\u201e\u201f]([^\u201c\u201d]*)[\u201d\u201c]|\u2018([^\u2018\u2019]*)\u2019)(?=\s*[,}\]])/ : WHOLE;
  const inner = quoted.exec(written);
  if (!inner) return undefined;
  const end = node.start + inner[0].length;
  return slip('curly-quotes', node.start, end, {}, [{ start: node.start, end, text: doubleQuoted(inner[1] ?? inner[2] ?? '') }]);
}

const WHOLE = /^(?:[\u201c\u201e\u201f]([^\u201c\u201d]*)[\u201d\u201c]|\u2018([^\u2018\u2019]*)\u2019)$/s;

/** `KCN #2`: a comment that begins with a mark right behind its `#` was meant as text. */
function hashCut(text: string, node: ScalarNode): LocalSlip | undefined {
  const cut = /^[ \t]+#\S/.exec(text.slice(node.end, node.end + 200));
  if (!cut) return undefined;
  const end = node.end + text.slice(node.end, lineEnd(text, node.end)).trimEnd().length;
  const whole = (node.text + text.slice(node.end, end)).trim();
  const start = node.text === '' ? node.end + cut[0].length - 2 : node.start;
  return slip('hash-cut', start, end, { read: node.text, whole }, [{ start, end, text: doubleQuoted(whole) }]);
}

/** `at-least:3` alone below its key reads as a text. */
function gluedPair(text: string, pair: PairNode, node: ScalarNode): LocalSlip | undefined {
  if (!/[\n\r]/.test(text.slice(pair.keyEnd, node.start))) return undefined;
  const glued = /^([\p{L}][\p{L}\p{N}_-]*):(?!\/\/)(\S.*)$/su.exec(node.text);
  return glued ? noSpace(text, node.start, node.end, glued[1]!, glued[2]!) : undefined;
}

function noSpace(text: string, start: number, end: number, key: string, value: string): LocalSlip {
  const colon = text.indexOf(':', start) + 1;
  return slip('no-space-after-colon', start, end, { key, value }, [{ start: colon, end: colon, text: ' ' }]);
}
