import { lineEnd } from '../../text/lines.ts';
import type { TextEdit } from '../../text/range.ts';
import { type Node, scalarNode, type ScalarNode } from '../node/node.ts';
import { doubleQuoted } from '../quote.ts';
import { type LocalSlip, slip } from '../slips/slip.ts';
import { endOfText, spaceBefore } from './lines.ts';

/** A value that is no YAML: what it most likely says, and the slip in it. */
export interface Broken {
  readonly node: Node;
  readonly slips: readonly LocalSlip[];
}

/** A text without quotes that cannot stand without them. Used inside brackets too, where `end` is the comma or bracket. */
export function brokenPlain(text: string, start: number, end: number): { node: ScalarNode; slips: LocalSlip[] } {
  const written = text.slice(start, end);
  const broken = (found: LocalSlip, value = written) => ({
    node: scalarNode(value.normalize('NFC'), value === '', start, end, true),
    slips: [found],
  });
  if (written === '-') {
    return broken(slip('lone-dash', start, end, {}, [{ start: spaceBefore(text, start), end, text: '' }]), '');
  }
  const curly = /^[\u201c\u201e\u201f\u2018](.*)[\u201d\u201c\u2019]$/s.exec(written);
  if (curly) return broken(slip('curly-quotes', start, end, {}, quoting(text, start, end, curly[1]!)), curly[1]!);
  const c = written[0]!;
  if (c === ']' || c === '}') return broken(slip('no-partner', start, start + 1, { char: c }));
  if (written === ',') return broken(slip('unreadable', start, end));
  if (/^[*&!|>%@`,]|^[-?:](?:\s|$)/.test(written)) return broken(slip('cannot-begin', start, end, { char: c }, quoting(text, start, end)));
  if (/:[ \t]/.test(written)) return broken(slip('colon-in-text', start, end, {}, quoting(text, start, end)));
  if (written.endsWith(':')) return broken(slip('ends-in-colon', start, end, {}, quoting(text, start, end)));
  return broken(slip('unreadable', start, end));
}

/** Text in straight quotes: the quote stays open, or text follows it. */
export function brokenQuote(text: string, start: number, limit: number, end: number): { node: ScalarNode; slips: LocalSlip[] } {
  const close = closingQuote(text, start, limit);
  const quote = text[start]!;
  if (close === undefined) {
    const stop = Math.max(start + 1, Math.min(end, lineEnd(text, start)));
    return {
      node: scalarNode(text.slice(start + 1, stop).normalize('NFC'), false, start, stop, true),
      slips: [slip('unclosed-quote', start, stop, { char: quote })],
    };
  }
  const stop = close < end ? end : endOfText(text, close, lineEnd(text, close));
  const rest = text.slice(close + 1, stop);
  const inner = text.slice(start + 1, close);
  const node = scalarNode((inner + rest.trimEnd()).normalize('NFC'), false, start, stop, true);
  if (rest.trim() === '') return { node, slips: [slip('unreadable', start, stop)] };
  if (/["']/.test(rest)) return { node, slips: [slip('text-after-quote', start, stop, {}, quoting(text, start, stop))] };
  const moved = [
    { start: close, end: close + 1, text: '' },
    { start: stop, end: stop, text: quote },
  ];
  return { node, slips: [slip('text-after-quote', start, stop, {}, /[\n\r]/.test(rest) ? undefined : moved)] };
}

/** Where a quote that begins at `start` ends. */
export function closingQuote(text: string, start: number, limit: number): number | undefined {
  const quote = text[start];
  for (let at = start + 1; at < limit; at++) {
    if (text[at] === '\\' && quote === '"') at += 1;
    else if (text[at] === quote) {
      if (quote === "'" && text[at + 1] === quote) at += 1;
      else return at;
    }
  }
  return undefined;
}

/** The edit that puts a stretch of one line in quotes; over several lines, something else is missing than quotes. */
export function quoting(text: string, start: number, end: number, as = text.slice(start, end)): readonly TextEdit[] | undefined {
  return /[\n\r]/.test(as) ? undefined : [{ start, end, text: doubleQuoted(as) }];
}
