import { emptyNode, listNode, type ListNode, mapNode, type MapNode, type Node, type PairNode, pairNode } from '../node/node.ts';
import { hasRepeats } from './repeats.ts';
import { beginsPlain, plainScalar, quotedScalar } from './scalars.ts';

/** Braces or brackets that begin here and close on the same line, which ends at `end`. */
export function readFlow(text: string, start: number, end: number, depth: number): Node | undefined {
  if (depth <= 0) return undefined;
  return text.charCodeAt(start) === 123 ? readBraces(text, start, end, depth) : readBrackets(text, start, end, depth);
}

function readBraces(text: string, start: number, end: number, depth: number): MapNode | undefined {
  const pairs: PairNode[] = [];
  let at = skipSpaces(text, start + 1);
  while (at < end && text.charCodeAt(at) !== 125) {
    const colon = stopIn(text, at, end);
    if (text.charCodeAt(colon) !== 58 || !beginsPlain(text, at)) return undefined;
    const key = plainScalar(text, at, colon);
    if (key.text === '<<') return undefined;
    const value = readItem(text, colon + 1, end, depth);
    if (!value) return undefined;
    pairs.push(pairNode(key, value, false));
    at = behindComma(text, value.end, 125);
    if (at < 0) return undefined;
  }
  return at < end && !hasRepeats(pairs) ? mapNode(true, start, at + 1, pairs) : undefined;
}

function readBrackets(text: string, start: number, end: number, depth: number): ListNode | undefined {
  const items: Node[] = [];
  const dashes: number[] = [];
  let at = skipSpaces(text, start + 1);
  while (at < end && text.charCodeAt(at) !== 93) {
    const item = readItem(text, at, end, depth);
    if (!item || item.start === item.end) return undefined;
    dashes.push(at);
    items.push(item);
    at = behindComma(text, item.end, 93);
    if (at < 0) return undefined;
  }
  return at < end ? listNode(true, start, at + 1, items, dashes) : undefined;
}

/** The value that begins at or behind `from`: empty where a comma or a closing brace comes at once. */
function readItem(text: string, from: number, end: number, depth: number): Node | undefined {
  const start = skipSpaces(text, from);
  const c = text.charCodeAt(start);
  if (c === 44 || c === 125) return emptyNode(from);
  if (c === 123 || c === 91) return readFlow(text, start, end, depth - 1);
  if (c === 34 || c === 39) return quotedScalar(text, start, end);
  if (!beginsPlain(text, start)) return undefined;
  const stop = stopIn(text, start, end);
  return stop < end && CLOSES[text.charCodeAt(stop)] === 1 ? plainScalar(text, start, stop) : undefined;
}

/** Behind the comma that follows, or at the closing bracket; -1 where neither does. */
function behindComma(text: string, from: number, closer: number): number {
  const at = skipSpaces(text, from);
  const c = text.charCodeAt(at);
  return c === 44 ? skipSpaces(text, at + 1) : c === closer ? at : -1;
}

/** Where a plain scalar in brackets ends: at a comma, a bracket, a colon that makes it a key, or a comment. */
function stopIn(text: string, from: number, end: number): number {
  for (let at = from; at < end; at++) {
    const c = text.charCodeAt(at);
    if (c < 128 && STOPS[c] === 1) return at;
    if (c === 35 && text.charCodeAt(at - 1) === 32) return at;
    if (c === 58 && endsKey(text, at + 1, end)) return at;
  }
  return end;
}

function endsKey(text: string, next: number, end: number): boolean {
  const c = text.charCodeAt(next);
  return next >= end || c === 32 || (c < 128 && STOPS[c] === 1);
}

const STOPS = new Uint8Array(128);
for (const c of ',[]{}') STOPS[c.charCodeAt(0)] = 1;
const CLOSES: Readonly<Record<number, 1>> = { 44: 1, 93: 1, 125: 1 };

function skipSpaces(text: string, from: number): number {
  let at = from;
  while (text.charCodeAt(at) === 32) at += 1;
  return at;
}
