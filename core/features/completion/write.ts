import { doubleQuoted, isSafePlain } from '../../syntax/quote.ts';
import type { Typing } from '../../syntax/typing/scan.ts';
import type { Candidate } from './candidate.ts';
import type { Slot } from './slot.ts';

/** What is put in the place of the word being typed, as it is and with stops for the cursor. */
export interface Inserted {
  readonly text: string;
  readonly snippet?: string;
}

/** A candidate as its place needs it: quoted inside braces where it holds a comma, with the dash or space that is lacking. */
export function inserted({ typing }: Slot, { label, text, lead = '' }: Candidate): Inserted {
  const before = (typing.spaced ? '' : ' ') + lead;
  if (text?.as === 'yaml') {
    return { text: before + text.text, ...(text.snippet !== undefined && { snippet: before + text.snippet }) };
  }
  const { text: said = label, before: open = '', behind: shut = '', stop } = text ?? {};
  const word = quoted(typing, said, open !== '');
  const plain = before + open + word + shut;
  return stop ? { text: plain, snippet: before + withStop(typing, said) } : { text: plain };
}

function quoted({ quote, closed, flow }: Typing, text: string, inBrackets: boolean): string {
  if (quote === '') return isSafePlain(text, flow || inBrackets) ? text : doubleQuoted(text);
  const inside = quote === '"' ? doubleQuoted(text).slice(1, -1) : text.replace(/'/g, "''");
  return closed ? inside : inside + quote;
}

/** A unit with a stop for its number; between quotes in braces, since the number may have a comma. */
function withStop({ quote, closed, flow }: Typing, unit: string): string {
  const text = `$1 ${unit.replace(/[$}\\]/g, '\\$&')}`;
  if (quote !== '') return closed ? text : text + quote;
  return flow ? `"${text}"` : text;
}
