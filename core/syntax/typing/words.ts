import type { Token } from './scan.ts';

/** A quoted word that begins here and ends on its line, closed or not. */
export function quotedAt(text: string, start: number, lineEnd: number): Token {
  const quote = text[start] as '"' | "'";
  for (let at = start + 1; at < lineEnd; at++) {
    if (quote === '"' && text[at] === '\\') at += 1;
    else if (text[at] === quote && quote === "'" && text[at + 1] === "'") at += 1;
    else if (text[at] === quote) return { start, end: at + 1, quote, closed: true };
  }
  return { start, end: lineEnd, quote, closed: false };
}

/** A word without quotes: up to a comment or the end of the line, spaces at its end left out unless the position stands behind them. */
export function plainAt(text: string, start: number, lineEnd: number, cursor: number): Token {
  const hash = /\s#/.exec(text.slice(start, lineEnd));
  const limit = hash ? start + hash.index : lineEnd;
  return trimmed(text, start, limit, cursor);
}

/** A word in braces or brackets: up to the sign that ends it; a comma between two digits is taken for a decimal one where `decimals` says so. */
export function flowWordAt(text: string, start: number, lineEnd: number, cursor: number, decimals: boolean): Token {
  let at = start;
  for (; at < lineEnd; at++) {
    const c = text[at]!;
    const isDecimal = decimals && c === ',' && /\d/.test(text[at - 1] ?? '') && at > start && /\d/.test(text[at + 1] ?? '');
    if ('{}[]'.includes(c) || (c === ',' && !isDecimal)) break;
    if (c === ':' && (at + 1 >= lineEnd || /[\s,{}[\]]/.test(text[at + 1]!))) break;
    if (c === '#' && at > start && /\s/.test(text[at - 1]!)) break;
  }
  return trimmed(text, start, at, cursor);
}

/** The colon that ends a key which begins here; -1 when no key does. */
export function colonOf(text: string, start: number, lineEnd: number): number {
  const c = text[start]!;
  if (c === '"' || c === "'") {
    const { end, closed } = quotedAt(text, start, lineEnd);
    const colon = closed ? /^ *:(?=\s|$)/.exec(text.slice(end, lineEnd)) : null;
    return colon ? end + colon[0].length - 1 : -1;
  }
  if ('{[#&*!|>%@`,]}'.includes(c)) return -1;
  const line = text.slice(start, lineEnd);
  const colon = line.search(/:(?:\s|$)/);
  const hash = line.search(/\s#/);
  return colon < 0 || (hash >= 0 && hash < colon) ? -1 : start + colon;
}

/** What a word says, its quotes taken off. */
export function wordText(text: string, { start, end, quote, closed }: Token): string {
  return (quote ? text.slice(start + 1, end - (closed ? 1 : 0)) : text.slice(start, end)).trim();
}

function trimmed(text: string, start: number, limit: number, cursor: number): Token {
  let end = limit;
  while (end > start && /\s/.test(text[end - 1]!)) end -= 1;
  return { start, end: cursor > end && cursor <= limit ? cursor : end };
}
