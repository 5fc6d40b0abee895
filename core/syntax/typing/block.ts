import { lineEnd, skipBreak } from '../../text/lines.ts';
import { scanFlow } from './flow.ts';
import { frame } from './frame.ts';
import { foundNode, foundValue, isAt, isFollowed, type Scan } from './scan.ts';
import { colonOf, plainAt, quotedAt, wordText } from './words.ts';

/** Reads the lines between two offsets, by indents alone: a line that is no YAML yet breaks nothing. */
export function scanBlock(scan: Scan, from: number, to: number): void {
  const { text } = scan;
  let at = from;
  for (;;) {
    const end = lineEnd(text, at);
    const behind = scanLine(scan, at, end);
    const next = lineEnd(text, Math.max(behind, at));
    at = skipBreak(text, next);
    if (next >= text.length || at >= to) return;
  }
}

/** Reads a line, and with it the lines that its braces go on over; gives the offset up to which it has read. */
function scanLine(scan: Scan, start: number, end: number): number {
  const { text, cursor } = scan;
  let content = start;
  while (content < end && /[ \t]/.test(text[content]!)) content += 1;
  const isBlank = content >= end;
  if (isBlank ? !isAt(scan, start, end) : text[content] === '#') return end;
  const column = (isBlank ? cursor : content) - start;
  if (scan.blockText !== undefined && column > scan.blockText) return end;
  if (isBlank) {
    blankLine(scan, column);
    return end;
  }
  scan.blockText = undefined;
  leave(scan, column, isDash(text, content, end));
  return scanContent(scan, content, start, end);
}

/** The position stands in a line with nothing in it: its column says what may begin there, unless that would part a key from what it holds. The frames are left as they are. */
function blankLine(scan: Scan, column: number): void {
  const all = [...scan.frames];
  leave(scan, column, false);
  if (!isFollowed(scan.text, scan.cursor, column, scan.frames.at(-1)!.kind))
    beginsAt(scan, { start: scan.cursor, end: scan.cursor }, column);
  scan.frames.splice(0, scan.frames.length, ...all);
}

/** Leaves the maps and lists that a line of this column is not in. */
function leave({ frames }: Scan, column: number, dash: boolean): void {
  while (frames.length > 1) {
    const top = frames.at(-1)!;
    const beside = top.kind === 'list' && !dash && top.column === column && frames.at(-2)!.column === column;
    if (top.column <= column && !beside) return;
    frames.pop();
  }
}

function scanContent(scan: Scan, at: number, lineStart: number, end: number): number {
  const { text } = scan;
  const column = at - lineStart;
  if (isDash(text, at, end)) return scanItem(scan, at, lineStart, end);
  const colon = colonOf(text, at, end);
  if (colon >= 0) return scanPair(scan, at, colon, lineStart, end);
  if (text[at] === '{' || text[at] === '[') return scanFlow(scan, at);
  const token = text[at] === '"' || text[at] === "'" ? quotedAt(text, at, end) : plainAt(text, at, end, scan.cursor);
  if (isAt(scan, at, token.end)) beginsAt(scan, token, column);
  const top = scan.frames.at(-1)!;
  if (top.column < column && top.state === 'empty') {
    if (top.kind === 'list') top.items.push({ key: '', start: at, text: wordText(text, token) });
    else if (top.pairs.length > 0) top.pairs.at(-1)!.text = wordText(text, token);
    top.state = 'scalar';
  }
  return end;
}

/** Something begins at a column: more of what stands there, or what the last key or item above is still to hold. */
function beginsAt(scan: Scan, token: Parameters<typeof foundNode>[1], column: number): void {
  const top = scan.frames.at(-1)!;
  if (top.column === column) foundNode(scan, token, column, false, false);
  else if (top.column < column && top.state === 'empty' && (top.kind === 'list' || top.pairs.length > 0))
    foundNode(scan, token, column, false, true);
}

function scanItem(scan: Scan, dash: number, lineStart: number, end: number): number {
  const { text, frames, cursor } = scan;
  const column = dash - lineStart;
  const top = frames.at(-1)!;
  if (top.kind !== 'list' || top.column !== column) {
    top.state = 'nested';
    frames.push(frame('list', false, column));
  }
  frames.at(-1)!.state = 'empty';
  let at = dash + 1;
  while (at < end && /[ \t]/.test(text[at]!)) at += 1;
  if (at < end && text[at] !== '#') return scanContent(scan, at, lineStart, end);
  if (cursor > dash + 1 && isAt(scan, dash, at)) foundNode(scan, { start: cursor, end: cursor }, cursor - lineStart, false, true);
  return end;
}

function scanPair(scan: Scan, at: number, colon: number, lineStart: number, end: number): number {
  const { text, frames, cursor } = scan;
  const column = at - lineStart;
  const above = frames.at(-1)!;
  if (above.kind !== 'map' || above.column !== column) {
    above.state = 'nested';
    frames.push(frame('map', false, column));
  }
  const top = frames.at(-1)!;
  const quoted = text[at] === '"' || text[at] === "'";
  const token = quoted ? quotedAt(text, at, end) : { start: at, end: colon };
  if (isAt(scan, at, token.end)) foundNode(scan, token, column, true, false);
  top.pairs.push({ key: wordText(text, token), start: at, text: '' });
  top.state = 'empty';
  let value = colon + 1;
  while (value < end && /[ \t]/.test(text[value]!)) value += 1;
  const anchor = /^(?:[&!][^\s]*[ \t]+)+/.exec(text.slice(value, end));
  if (anchor) value += anchor[0].length;
  if (value >= end || text[value] === '#') {
    if (!isFollowed(text, end, column) && isAt(scan, colon + 1, value >= end ? end : value - 1))
      foundValue(scan, { start: cursor, end: cursor }, cursor > colon + 1);
    return end;
  }
  return scanValue(scan, value, end);
}

function scanValue(scan: Scan, at: number, end: number): number {
  const { text, frames, cursor } = scan;
  const top = frames.at(-1)!;
  const c = text[at]!;
  if (c === '{' || c === '[') return scanFlow(scan, at);
  if (/^[|>][-+0-9]*\s*(?:#.*)?$/.test(text.slice(at, end))) {
    scan.blockText = top.column;
    top.state = 'scalar';
    return end;
  }
  const token = c === '"' || c === "'" ? quotedAt(text, at, end) : plainAt(text, at, end, cursor);
  if (isAt(scan, at, token.end)) foundValue(scan, token);
  top.pairs.at(-1)!.text = wordText(text, token);
  top.state = 'scalar';
  return end;
}

function isDash(text: string, at: number, end: number): boolean {
  return text[at] === '-' && (at + 1 >= end || /[ \t]/.test(text[at + 1]!));
}
