import type { Candidate } from './candidate.ts';

/** A text as it is searched: lower case, without accents, words of letters and digits. */
export function plainWords(text: string): string {
  const bare = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/đ/g, 'd');
  return bare.replace(/[^a-z0-9%]+/g, ' ').trim();
}

/** How well a candidate meets what was typed, best 0; undefined when a word of it is nowhere. */
export function closeness({ label, detail, also = [] }: Candidate, typed: string): number | undefined {
  const wanted = plainWords(typed);
  if (wanted === '') return 0;
  const names = [label, ...also, detail].map(plainWords);
  if (names[0]!.startsWith(wanted)) return 0;
  if (names.some((name) => name.startsWith(wanted))) return 1;
  const all = names.join(' ');
  return wanted.split(' ').every((word) => all.includes(word)) ? 2 : undefined;
}

/** The words by which an editor finds a candidate: its own, and the same without accents. */
export function filterText({ label, detail, also = [] }: Candidate): string {
  const words = [...new Set([label, ...also, detail])].filter(Boolean).join(' ');
  const bare = words.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D');
  return bare === words ? words : `${words} ${bare}`;
}
