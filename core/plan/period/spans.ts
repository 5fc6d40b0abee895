import { type Rational, ONE, ZERO, rational } from '../quantity/rational.ts';
import { addMonths, civilOf, dayEarlier } from './days.ts';
import type { Day, Period } from './period.ts';
import { type DatedPeriod, dayPeriod, halfPeriod, monthPeriod, monthsPeriod, quarterPeriod, weekPeriod, yearPeriod } from './periods.ts';
import { weekOf, weeksIn } from './weeks.ts';

/** Days from `first` to `last`, both counted; a term may lack either. */
export interface Span {
  readonly first?: Day;
  readonly last?: Day;
}

/** How many days a period has; undefined when a date is missing. */
export function daysIn({ first, last }: Span): number | undefined {
  return first === undefined || last === undefined ? undefined : last - first + 1;
}

/** The share of a period that has passed at the end of a day, from 0 to 1; undefined when a date is missing. */
export function elapsedShare(span: Span, day: Day): Rational | undefined {
  const days = daysIn(span);
  if (days === undefined || span.first === undefined) return undefined;
  if (day < span.first) return ZERO;
  return day >= span.first + days - 1 ? ONE : rational(day - span.first + 1, days);
}

/** True when all days of `inner` are days of `outer`. */
export function contains(outer: Span, inner: Span): boolean {
  return isDated(outer) && isDated(inner) && outer.first <= inner.first && inner.last <= outer.last;
}

/** True when two periods share a day. */
export function overlap(a: Span, b: Span): boolean {
  return isDated(a) && isDated(b) && a.first <= b.last && b.first <= a.last;
}

/** True when the parts are disjoint and cover the whole, in any order. */
export function tiles(parts: readonly Span[], whole: Span): boolean {
  if (!isDated(whole) || parts.length === 0) return false;
  const dated = parts.filter(isDated).sort((a, b) => a.first - b.first);
  if (dated.length !== parts.length || dated[0]?.first !== whole.first || dated.at(-1)?.last !== whole.last) return false;
  return dated.every((part, i) => i === 0 || part.first === (dated[i - 1]?.last ?? Number.NaN) + 1);
}

/** How many whole months a span has; undefined when it does not run from a day of one month to the day before it in another. */
export function wholeMonths({ first, last }: Span): number | undefined {
  if (first === undefined || last === undefined) return undefined;
  const from = civilOf(first);
  const to = civilOf(last + 1);
  return from.day === to.day ? (to.year - from.year) * 12 + to.month - from.month : undefined;
}

/** How many years a span has: whole months ÷ 12, else days ÷ 365,25; undefined when a date is missing. */
export function yearsOf(span: Span): Rational | undefined {
  const days = daysIn(span);
  if (days === undefined) return undefined;
  const count = wholeMonths(span);
  return count === undefined ? rational(days * 4, 1461) : rational(count, 12);
}

/** The same period of the year before; undefined for what is longer than a year, week 53 where the year before has none, and terms. */
export function yearEarlier(period: Period): DatedPeriod | undefined {
  if (period.first === undefined) return undefined;
  const { year, month } = civilOf(period.first);
  switch (period.form) {
    case 'year':
      return yearPeriod(year - 1);
    case 'half':
      return halfPeriod(year - 1, month < 7 ? 1 : 2);
    case 'quarter':
      return quarterPeriod(year - 1, (month + 2) / 3);
    case 'month':
      return monthPeriod(year - 1, month);
    case 'months':
      return monthsPeriod(year - 1, wholeMonths(period) ?? 12);
    case 'week':
      return weekEarlier(period.first);
    case 'day':
      return dayPeriod(dayEarlier(period.first));
    default:
      return undefined;
  }
}

/**
 * The same days of the year before, and the day to compare `asOf` with: the end with the end, else the same day of the year before.
 * Undefined for what is longer than a year or neither a day, an ISO week nor whole months.
 */
export function yearEarlierOf(
  span: { readonly first: Day; readonly last: Day },
  asOf: Day,
): { readonly first: Day; readonly last: Day; readonly day: Day } | undefined {
  const back = spanEarlier(span.first, span.last);
  return back && { first: back.first, last: back.last, day: asOf === span.last ? back.last : dayEarlier(asOf) };
}

function spanEarlier(first: Day, last: Day): { readonly first: Day; readonly last: Day } | undefined {
  if (first === last) return dayPeriod(dayEarlier(first));
  if (last === first + 6 && weekOf(first).week !== weekOf(first - 1).week) return weekEarlier(first);
  const count = wholeMonths({ first, last });
  if (count === undefined || count > 12) return undefined;
  return { first: addMonths(first, -12), last: addMonths(last + 1, -12) - 1 };
}

function weekEarlier(first: Day): DatedPeriod | undefined {
  const { year, week } = weekOf(first);
  return week <= weeksIn(year - 1) ? weekPeriod(year - 1, week) : undefined;
}

function isDated(span: Span): span is { readonly first: Day; readonly last: Day } {
  return span.first !== undefined && span.last !== undefined;
}
