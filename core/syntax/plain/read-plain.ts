import { emptyNode, type ListNode, listNode, type MapNode, mapNode, type Node, type PairNode, pairNode } from '../node/node.ts';
import { readFlow } from './flow.ts';
import { advance, isDashAt, type Lines, linesOf } from './lines.ts';
import { hasRepeats } from './repeats.ts';
import { beginsPlain, plainScalar, plainStop, quotedScalar } from './scalars.ts';

/**
 * The nodes of an entry written the common way: block maps and lists of one-line scalars, braces and brackets on one line.
 * Undefined for everything else, which is left to the YAML library; where this reader answers, it answers as the library would.
 * Without anchors and repeated keys the nodes are their own value.
 */
export function readPlain(text: string, list: boolean): Node | undefined {
  if (UNCOMMON.test(text)) return undefined;
  const lines = linesOf(text);
  if (lines.done) return undefined;
  const root = list ? readList(lines, lines.indent, DEEPEST_PLAIN) : readMap(lines, lines.indent, lines.start, DEEPEST_PLAIN);
  return lines.done ? root : undefined;
}

/** How deep this reader goes; of what is too deep the library speaks. */
const DEEPEST_PLAIN = 40;

/** Characters that want more care: tabs, controls, marks that combine, letters far from Latin, lone carriage returns. */
const UNCOMMON = /[^\n\r\x20-\x7e\u00a1-\u02ff\u1e00-\u1eff\u2010-\u2017\u2020-\u2027\u2030-\u205e\u20a0-\u20cf\u2190-\u22ff]|\r(?!\n)/;

/** A map whose keys stand in one column, the first one at `from`. */
function readMap(lines: Lines, column: number, from: number, depth: number): MapNode | undefined {
  const { text } = lines;
  const pairs: PairNode[] = [];
  for (let at = from; ; at = lines.start) {
    const colon = keyStop(text, at, lines.end);
    if (colon < 0) return undefined;
    const value = readValue(lines, colon + 1, column, depth, true);
    if (!value) return undefined;
    pairs.push(pairNode({ text: text.slice(at, colon), plain: true, start: at, end: colon }, value, false));
    if (lines.done || lines.indent < column) break;
    if (lines.indent > column) return undefined;
  }
  return hasRepeats(pairs) ? undefined : mapNode(false, from, Math.max(from, pairs.at(-1)!.value.end), pairs);
}

/** A list whose dashes stand in the column of the present line's. */
function readList(lines: Lines, column: number, depth: number): ListNode | undefined {
  const { text } = lines;
  const { start } = lines;
  const items: Node[] = [];
  const dashes: number[] = [];
  while (!lines.done && lines.indent === column && isDashAt(text, lines.start, lines.end)) {
    const dash = lines.start;
    const item = readItem(lines, dash, column, depth);
    if (!item) return undefined;
    dashes.push(dash);
    items.push(item);
  }
  if (items.length === 0 || (!lines.done && lines.indent > column)) return undefined;
  return listNode(false, start, Math.max(start, items.at(-1)!.end), items, dashes);
}

/** What stands behind a dash: a map that begins right there, or any other value. */
function readItem(lines: Lines, dash: number, column: number, depth: number): Node | undefined {
  let start = dash + 1;
  while (start < lines.end && lines.text.charCodeAt(start) === 32) start += 1;
  if (keyStop(lines.text, start, lines.end) >= 0) return depth > 0 ? readMap(lines, column + start - dash, start, depth - 1) : undefined;
  return readValue(lines, dash + 1, column, depth, false);
}

/** The colon behind a plain key; -1 where none stands. */
function keyStop(text: string, start: number, end: number): number {
  if (start >= end || !beginsPlain(text, start)) return -1;
  const stop = plainStop(text, start, end);
  const isKey = stop < end && text.charCodeAt(stop) === 58 && text.charCodeAt(stop - 1) !== 32 && stop - start < LONGEST_KEY;
  return isKey && !(stop - start === 2 && text.startsWith('<<', start)) ? stop : -1;
}
const LONGEST_KEY = 200;

/** The value behind a colon or a dash that ends at `from`, and then the line behind the value. */
function readValue(lines: Lines, from: number, column: number, depth: number, inMap: boolean): Node | undefined {
  const { text, end } = lines;
  let start = from;
  while (start < end && text.charCodeAt(start) === 32) start += 1;
  if (start >= end || text.charCodeAt(start) === 35) return readBelow(lines, from, column, depth, inMap);
  const node = readInline(text, start, end, depth);
  if (!node || !isRestEmpty(text, node.end, end)) return undefined;
  advance(lines);
  return lines.done || lines.indent <= column ? node : undefined;
}

/** The value on the lines below; empty where the next line stands no deeper. */
function readBelow(lines: Lines, from: number, column: number, depth: number, inMap: boolean): Node | undefined {
  advance(lines);
  const { text, start, end, indent } = lines;
  const isList = !lines.done && isDashAt(text, start, end);
  if (lines.done || indent < column || (indent === column && !(inMap && isList))) return emptyNode(from);
  if (depth <= 0) return undefined;
  return isList ? readList(lines, indent, depth - 1) : readMap(lines, indent, start, depth - 1);
}

function readInline(text: string, start: number, end: number, depth: number): Node | undefined {
  const c = text.charCodeAt(start);
  if (c === 123 || c === 91) return readFlow(text, start, end, depth);
  if (c === 34 || c === 39) return quotedScalar(text, start, end);
  if (!beginsPlain(text, start)) return undefined;
  const stop = plainStop(text, start, end);
  return stop < end && text.charCodeAt(stop) === 58 ? undefined : plainScalar(text, start, stop);
}

/** Nothing but a comment, set off by a space, up to the end of the line. */
function isRestEmpty(text: string, from: number, end: number): boolean {
  let at = from;
  while (at < end && text.charCodeAt(at) === 32) at += 1;
  return at >= end || (text.charCodeAt(at) === 35 && at > from);
}
