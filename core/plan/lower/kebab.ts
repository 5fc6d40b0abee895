import { bareWords } from '../quantity/fold.ts';

const ID = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;
const LONGEST = 63;

/** True for an id of the language: lower case, digits and single hyphens, beginning with a letter, at most 63 characters. */
export function isId(text: string): boolean {
  return text.length <= LONGEST && ID.test(text);
}

/** The id that comes closest to a text: no diacritics, lower case, hyphens for what cannot stand in an id. */
export function kebab(text: string): string {
  const joined = bareWords(text, '-');
  const begun = /^[a-z]/.test(joined) ? joined : `id-${joined}`;
  return begun.slice(0, LONGEST).replace(/-$/, '');
}
