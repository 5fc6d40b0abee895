import { fold } from '../quantity/fold.ts';
import { realDay } from './days.ts';
import type { Day, Duration, PlanDate } from './period.ts';
import { dayPeriod, monthPeriod, quarterPeriod, yearPeriod } from './periods.ts';

/** Why a text is no date. */
export interface DateProblem {
  readonly code: 'date-format' | 'impossible-date';
  /** The date in the form of the language, where the text says one. */
  readonly iso?: string;
  /** A day and a month without a year. */
  readonly withoutYear?: boolean;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const ROMAN = ['i', 'ii', 'iii', 'iv'];

/** Reads `YYYY-MM-DD`. */
export function readDate(text: string): { readonly day?: Day; readonly problem?: DateProblem } {
  const source = fold(text);
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(source);
  if (!match) return { problem: meant(source) };
  const day = realDay(Number(match[1]), Number(match[2]), Number(match[3]));
  return day === undefined ? { problem: { code: 'impossible-date' } } : { day };
}

/** Reads a date that may be a month, a quarter or a year, and then means the whole of it. */
export function readPlanDate(text: string): { readonly date?: PlanDate; readonly problem?: DateProblem } {
  const source = fold(text);
  const match = /^(\d{4})(?:-(?:Q([1-4])|(\d\d)))?$/i.exec(source);
  if (!match) {
    const { day, problem } = readDate(source);
    return day === undefined ? { problem: meantLoosely(source) ?? problem } : { date: dateOf(dayPeriod(day), 'day') };
  }
  const year = Number(match[1]);
  if (year < 1) return { problem: { code: 'impossible-date' } };
  if (match[2] !== undefined) return { date: dateOf(quarterPeriod(year, Number(match[2])), 'quarter') };
  if (match[3] === undefined) return { date: dateOf(yearPeriod(year), 'year') };
  const month = Number(match[3]);
  return month >= 1 && month <= 12 ? { date: dateOf(monthPeriod(year, month), 'month') } : { problem: { code: 'impossible-date' } };
}

/** Reads `9 days`, `2 tuần`, `1 year`; undefined when the text is no duration. */
export function readDuration(text: string): Duration | undefined {
  const match = /^(\d{1,6}) (?:(days?|ngày)|(weeks?|tuần)|(months?|tháng)|(years?|năm))$/iu.exec(fold(text));
  if (!match) return undefined;
  const unit = match[2] ? 'day' : match[3] ? 'week' : match[4] ? 'month' : 'year';
  return { count: Number(match[1]), unit };
}

function dateOf(
  { first, last, written }: { readonly first: Day; readonly last: Day; readonly written: string },
  precision: PlanDate['precision'],
): PlanDate {
  return { first, last, precision, written };
}

/** What date another way of writing means: `30/3/2024`, `ngày 30 tháng 3 năm 2024`, `30 Mar 2024`. */
function meant(text: string): DateProblem {
  const lower = text.toLowerCase().replace(/^ngày /, '');
  const numbers = /^(\d{1,2}) ?(?:[/.-]|tháng) ?(\d{1,2}) ?(?:[/.-]|năm) ?(\d{4})$/.exec(lower);
  if (numbers) return dayFirstElseMonth(numbers[3], numbers[2], numbers[1]);
  const yearFirst = /^(\d{4}) ?[/.-] ?(\d{1,2}) ?[/.-] ?(\d{1,2})(?:t[\d:.z+-]*)?$/.exec(lower);
  if (yearFirst) return checked(yearFirst[1], yearFirst[2], yearFirst[3]);
  const dayFirst = /^(\d{1,2}) ([a-z]{3})[a-z]*\.?,? (\d{4})$/.exec(lower);
  if (dayFirst && monthOf(dayFirst[2])) return checked(dayFirst[3], monthOf(dayFirst[2]), dayFirst[1]);
  const monthFirst = /^([a-z]{3})[a-z]*\.? (\d{1,2}),? (\d{4})$/.exec(lower);
  if (monthFirst && monthOf(monthFirst[1])) return checked(monthFirst[3], monthOf(monthFirst[1]), monthFirst[2]);
  if (/^\d{1,2} ?(?:[/.-]|tháng) ?\d{1,2}$/.test(lower)) return { code: 'date-format', withoutYear: true };
  return { code: 'date-format' };
}

/** The same for a month, a quarter or a year. */
function meantLoosely(text: string): DateProblem | undefined {
  const lower = text.toLowerCase().replace(/^(?:cuối|hết) /, '');
  const month = /^(?:tháng |t)?(\d{1,2}) ?(?:[/.-]| năm ) ?(\d{4})$/.exec(lower) ?? /^([a-z]{3})[a-z]* (\d{4})$/.exec(lower);
  const monthNumber = month && (/^\d/.test(month[1] as string) ? month[1] : monthOf(month[1]));
  if (month && monthNumber)
    return Number(monthNumber) >= 1 && Number(monthNumber) <= 12 ? loose(`${month[2]}-${two(monthNumber)}`) : { code: 'impossible-date' };
  const yearFirst = /^(\d{4}) ?[/.-] ?(\d{1,2})$/.exec(lower);
  if (yearFirst && Number(yearFirst[2]) >= 1 && Number(yearFirst[2]) <= 12) return loose(`${yearFirst[1]}-${two(yearFirst[2])}`);
  const quarter = /^(?:quý|q) ?(iv|i{1,3}|[1-4])(?: ?[/-] ?| năm | )(\d{4})$/.exec(lower);
  if (quarter) return loose(`${quarter[2]}-Q${ROMAN.indexOf(quarter[1] as string) + 1 || quarter[1]}`);
  const year = /^(?:năm )?(\d{4})$/.exec(lower);
  return year ? loose(year[1] as string) : undefined;
}

/** The day comes before the month, but in a date that is one only the other way round: `3/30/2024`. */
function dayFirstElseMonth(year?: string, month?: string, day?: string): DateProblem {
  const found = checked(year, month, day);
  return found.iso === undefined ? checked(year, day, month) : found;
}

function checked(year = '', month = '', day = ''): DateProblem {
  const real = realDay(Number(year), Number(month), Number(day));
  return real === undefined ? { code: 'impossible-date' } : loose(`${year}-${two(month)}-${two(day)}`);
}

function loose(iso: string): DateProblem {
  return { code: 'date-format', iso };
}

function monthOf(name = ''): string | undefined {
  const index = MONTHS.indexOf(name);
  return index < 0 ? undefined : String(index + 1);
}

function two(number = ''): string {
  return number.padStart(2, '0');
}
