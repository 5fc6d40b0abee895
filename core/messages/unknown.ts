import type { Bilingual } from './said.ts';

/** What is printed where a number is not known. */
export const UNKNOWN = '–';

export const NOT_ADDITIVE: Bilingual = { en: 'not additive', vi: 'không cộng được' };

export const NOT_CONVERTIBLE: Bilingual = { en: 'not convertible', vi: 'chưa quy đổi được' };

/** What is printed in the open for a number that is kept back. */
export const WITHHELD: Bilingual = { en: 'withheld', vi: 'không công bố' };

/** How long ago somebody reported who never has. */
export const NEVER: Bilingual = { en: 'never', vi: 'chưa lần nào' };
