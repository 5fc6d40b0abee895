import { fill, type Values } from './fill.ts';
import type { How } from './how.ts';
import type { Bilingual, Language } from './said.ts';

/** Texts in both languages, each said by its key: as it stands, or with its placeholders filled in. */
export interface Wording<K extends string> {
  (key: K, how: { readonly language: Language }): string;
  (key: K, how: How, values: Values): string;
}

/** A table of texts as what says them. */
export function wording<K extends string>(texts: Readonly<Record<K, Bilingual>>): Wording<K> {
  return (key: K, how: { readonly language: Language } | How, values?: Values) => {
    const text = texts[key][how.language];
    return values ? fill(text, values, how as How) : text;
  };
}
