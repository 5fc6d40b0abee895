import type { Locale, Qualifier } from '../plan/quantity/quantity.ts';

/** The one printed word of each qualifier. */
const WORDS: Readonly<Record<Qualifier, Readonly<Record<Locale, string>>>> = {
  above: { 'vi-VN': 'trên', en: 'over' },
  below: { 'vi-VN': 'dưới', en: 'below' },
  'at-least': { 'vi-VN': 'ít nhất', en: 'at least' },
  'at-most': { 'vi-VN': 'nhiều nhất', en: 'at most' },
  about: { 'vi-VN': 'khoảng', en: 'about' },
  nearly: { 'vi-VN': 'gần', en: 'nearly' },
};

/** The printed word of a qualifier. */
export function sayQualifier(qualifier: Qualifier, locale: Locale): string {
  return WORDS[qualifier][locale];
}

/** A worded number after its qualifier, if it has one. */
export function qualified(qualifier: Qualifier | undefined, said: string, locale: Locale): string {
  return qualifier ? `${sayQualifier(qualifier, locale)} ${said}` : said;
}
