import { sayPeriod } from '../../messages/dates.ts';
import type { Language } from '../../messages/said.ts';
import { civilOf } from '../../plan/period/days.ts';
import type { Day, Period } from '../../plan/period/period.ts';

/** A name within a Vietnamese sentence, its first letter small unless it begins an abbreviation; `first` begins the sentence. */
export function inSentence(name: string, language: Language, first = false): string {
  if (language === 'en') return name;
  const head = name.slice(0, 1);
  if (first) return head.toLocaleUpperCase('vi') + name.slice(1);
  return /^\p{Lu}(?:\p{Ll}|\s)/u.test(name) ? head.toLocaleLowerCase('vi') + name.slice(1) : name;
}

/** A period of the year a day is in, the year not said again: `quý I`, `năm`, `Q1`, `the year`. */
export function shortPeriod(period: Period, day: Day, language: Language): string {
  const said = sayPeriod(period, language);
  const year = String(civilOf(day).year);
  if (said === year) return 'the year';
  return said.endsWith(year) && !said.includes('–') ? said.slice(0, -year.length).replace(/[\s/]$/, '') : said;
}
