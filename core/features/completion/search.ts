import { bare, withoutAccents } from '../../plan/quantity/fold.ts';
import type { Candidate } from './candidate.ts';

/** A text as it is searched: lower case, without accents, words of letters and digits. */
export function plainWords(text: string): string {
  return bare(text)
    .replace(/[^a-z0-9%]+/g, ' ')
    .trim();
}

/** How well a candidate meets the plain words of what was typed, best 0; undefined when a word of it is nowhere. */
export function closeness({ label, detail, also = [], words }: Candidate, wanted: string): number | undefined {
  return wanted === '' ? 0 : closenessOf(words ?? [label, ...also, detail].map(plainWords), wanted);
}

/** The same by words alone, the label's first. */
export function closenessOf(names: readonly string[], wanted: string): number | undefined {
  if (names[0]!.startsWith(wanted)) return 0;
  if (names.some((name) => name.startsWith(wanted))) return 1;
  const all = names.join(' ');
  return wanted.split(' ').every((word) => all.includes(word)) ? 2 : undefined;
}

/** The words by which an editor finds a candidate: its own, and the same without accents. */
export function filterText({ label, detail, also = [] }: Candidate): string {
  const words = [...new Set([label, ...also, detail])].filter(Boolean).join(' ');
  const plain = withoutAccents(words);
  return plain === words ? words : `${words} ${plain}`;
}
