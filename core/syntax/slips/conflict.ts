import { lineEnd, skipBreak } from '../../text/lines.ts';
import { type LocalSlip, slip } from './slip.ts';

/** How a line that git leaves around the two versions of a conflict begins; `|` stands before the version both came from. */
export type ConflictMark = '<' | '|' | '=' | '>';

/** Text that may hold such lines. */
export const LIKE_CONFLICT = /^(?:<{7}|={7}|>{7}|\|{7})(?=[ \t\r\n]|$)/m;

/** The mark the line [start, end) consists of. */
export function conflictMark(text: string, start: number, end: number): ConflictMark | undefined {
  const char = text[start];
  if (char !== '<' && char !== '|' && char !== '=' && char !== '>') return undefined;
  for (let at = start + 1; at < start + 7; at++) if (text[at] !== char) return undefined;
  const label = text.slice(start + 7, end);
  return LABEL[char].test(label) ? char : undefined;
}

/** What stands behind the marks; a text that might be a key is none. */
const LABEL: Readonly<Record<ConflictMark, RegExp>> = {
  '<': /^(?: (?!.*:(?: |$)).*)?$/,
  '|': /^(?: .*)?$/,
  '=': /^ *$/,
  '>': /^(?: .*)?$/,
};

/** The text with only the first version of each conflict in it, every character in its old place; undefined when there is none. */
export function withoutConflicts(text: string): { readonly text: string; readonly slips: readonly LocalSlip[] } | undefined {
  if (!LIKE_CONFLICT.test(text)) return undefined;
  const slips: LocalSlip[] = [];
  let kept = '';
  let others = false;
  for (let at = 0; at < text.length; ) {
    const end = lineEnd(text, at);
    const next = skipBreak(text, end);
    const char = conflictMark(text, at, end);
    if (char) slips.push(slip('conflict', at, end, { char }));
    kept += char || others ? ' '.repeat(end - at) + text.slice(end, next) : text.slice(at, next);
    if (char) others = char === '=' || char === '|';
    at = next;
  }
  return { text: kept, slips };
}
