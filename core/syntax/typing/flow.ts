import { isBreak, lineEnd } from '../../text/lines.ts';
import { type Frame, frame } from './frame.ts';
import { foundNode, foundValue, isAt, type Scan } from './scan.ts';
import { flowWordAt, quotedAt, wordText } from './words.ts';

/** Reads braces or brackets from their beginning; gives the offset behind them, or that of the line which shows that they were left open. */
export function scanFlow(scan: Scan, start: number): number {
  const { text, frames } = scan;
  const depth = frames.length;
  const column = frames.at(-1)?.column ?? 0;
  let at = open(scan, start, column);
  while (at < text.length && frames.length > depth) {
    const next = gap(scan, at, column);
    if (next === undefined) break;
    at = next < text.length ? token(scan, next, column) : next;
  }
  // nothing was typed inside if the position is not found by now
  frames.length = depth;
  return at;
}

function open({ text, frames }: Scan, at: number, column: number): number {
  const above = frames.at(-1);
  if (above) above.state = 'nested';
  frames.push(frame(text[at] === '{' ? 'map' : 'list', true, column));
  return at + 1;
}

/** Passes spaces, comments and line breaks; undefined where a line begins that cannot be inside any more. */
function gap(scan: Scan, start: number, column: number): number | undefined {
  const { text } = scan;
  let from = start;
  let at = start;
  for (; at < text.length; at++) {
    const c = text[at]!;
    if (c === '#' && /\s/.test(text[at - 1] ?? ' ')) {
      emptyAt(scan, from, at - 1);
      at = lineEnd(text, at);
      from = at + 1;
    }
    if (isBreak(text.charCodeAt(at)) && leaves(text, at + 1, column)) {
      emptyAt(scan, from, at);
      return undefined;
    }
    if (at < text.length && !/\s/.test(text[at]!)) break;
  }
  emptyAt(scan, from, at < text.length && !'{}[],'.includes(text[at]!) ? at - 1 : at);
  return at;
}

/** Whether the line that begins here is one of the block around. */
function leaves(text: string, start: number, column: number): boolean {
  const line = text.slice(start, lineEnd(text, start));
  const content = line.search(/\S/);
  if (content < 0 || /^[\]}#]/.test(line.slice(content))) return false;
  return content <= column || /^-\s/.test(line.slice(content));
}

/** Nothing typed yet: a key, a value or an item may begin, unless one stands there already. */
function emptyAt(scan: Scan, start: number, end: number): void {
  if (!isAt(scan, start, end)) return;
  const { cursor } = scan;
  if (/^[^\S\n\r]*[^\s,}\]#]/.test(scan.text.slice(cursor, lineEnd(scan.text, cursor)))) return;
  const top = scan.frames.at(-1)!;
  const spot = { start: cursor, end: cursor };
  if (top.kind === 'map' && top.state === 'key') foundNode(scan, spot, top.column, false, false);
  else if (top.state === 'empty') foundValue(scan, spot, !/[:,]/.test(scan.text[cursor - 1] ?? ''));
}

function token(scan: Scan, at: number, column: number): number {
  const { text, frames } = scan;
  const top = frames.at(-1)!;
  const c = text[at]!;
  if (c === '{' || c === '[') return open(scan, at, column);
  if (c === '}' || c === ']') {
    frames.pop();
    return at + 1;
  }
  if (c === ',') {
    top.state = top.kind === 'map' ? 'key' : 'empty';
    return at + 1;
  }
  if (c === ':') return at + 1;
  return word(scan, top, at);
}

function word(scan: Scan, top: Frame, at: number): number {
  const { text, cursor } = scan;
  const end = lineEnd(text, at);
  const isValue = top.kind === 'list' || top.state === 'empty';
  const quoted = text[at] === '"' || text[at] === "'";
  const token = quoted ? quotedAt(text, at, end) : flowWordAt(text, at, end, cursor, isValue && top.kind === 'map');
  const behind = /^[ \t]*:/.test(text.slice(token.end, end));
  if (isValue) {
    if (isAt(scan, at, token.end)) foundValue(scan, token);
    const said = { key: '', start: at, text: wordText(text, token) };
    if (top.kind === 'list') top.items.push(said);
    else if (top.pairs.length > 0) top.pairs.at(-1)!.text = said.text;
    top.state = 'scalar';
  } else if (top.state === 'key') {
    if (isAt(scan, at, token.end)) foundNode(scan, token, top.column, behind, false);
    top.pairs.push({ key: wordText(text, token), start: at, text: '' });
    top.state = behind ? 'empty' : 'scalar';
  }
  return Math.max(token.end, at + 1);
}
