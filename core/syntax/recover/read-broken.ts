import { readBrokenFlow } from './broken-flow.ts';
import { type Broken, brokenPlain, brokenQuote } from './broken-value.ts';
import { endOfText } from './lines.ts';

/** Reads the value at `start`, whose line ends at `end` and whose last line at `groupEnd`; an anchor before braces is left out. */
export function readBroken(text: string, start: number, groupEnd: number, end: number): Broken {
  const anchor = /^&[^\s,[\]{}]+[ \t]+(?=[[{])/.exec(text.slice(start, end));
  if (anchor) return readBroken(text, start + anchor[0].length, groupEnd, end);
  const c = text[start]!;
  if (c === '[' || c === '{') return readBrokenFlow(text, start, groupEnd);
  if (c === '"' || c === "'") return brokenQuote(text, start, groupEnd, endOfText(text, start, end));
  return brokenPlain(text, start, Math.max(endOfText(text, start, end), start + 1));
}
