import { div, frac, type Frac } from './fraction.ts';

/** Days counted from 1970-01-01. */
export type Day = number;

/** First and last day, both included. */
export interface Span {
  readonly first: Day;
  readonly last: Day;
}

/** The day of a date `YYYY-MM-DD`. */
export function day(date: string): Day {
  const [y, m, d] = date.split('-').map(Number) as [number, number, number];
  return at(y, m, d);
}

/** The date of a day. */
export function dateOf(of: Day): string {
  return new Date(of * 86_400_000).toISOString().slice(0, 10);
}

/** A day of a month; month 13 is January of the next year, day 0 the last of the month before. */
function at(year: number, month: number, date: number): Day {
  return Date.UTC(year, month - 1, date) / 86_400_000;
}

/** The days of a period (docs/semantics.md, 2); terms are looked up by the caller. */
export function span(period: string): Span {
  if (period.includes('/')) {
    const [left, right] = period.split('/') as [string, string];
    return { first: span(left).first, last: span(right).last };
  }
  const [year = '', part] = period.split(/-(.*)/s);
  const y = Number(year);
  if (!part) return months(y, 1, 12);
  if (part.startsWith('H')) return months(y, part === 'H1' ? 1 : 7, 6);
  if (part.startsWith('Q')) return months(y, Number(part[1]) * 3 - 2, 3);
  if (part.startsWith('W')) return week(y, Number(part.slice(1)));
  if (part.endsWith('M')) return months(y, 1, Number(part.slice(0, -1)));
  return part.includes('-') ? { first: day(period), last: day(period) } : months(y, Number(part), 1);
}

function months(year: number, from: number, count: number): Span {
  return { first: at(year, from, 1), last: at(year, from + count, 0) };
}

/** The first ISO week holds 4 January. */
function week(year: number, n: number): Span {
  const fourth = at(year, 1, 4);
  const monday = fourth - ((new Date(fourth * 86_400_000).getUTCDay() + 6) % 7);
  return { first: monday + (n - 1) * 7, last: monday + n * 7 - 1 };
}

export const days = (of: Span): number => of.last - of.first + 1;
export const contains = (outer: Span, inner: Span): boolean => inner.first >= outer.first && inner.last <= outer.last;
export const sameSpan = (a: Span, b: Span): boolean => a.first === b.first && a.last === b.last;

/** Whole months ÷ 12, else days ÷ 365,25. */
export function yearsOf(of: Span): Frac {
  const months = wholeMonths(of);
  return months === undefined ? div(frac(days(of)), frac(1461, 4)) : frac(months, 12);
}

/** How many months a period has that runs from a day to the day before the same day of a later month. */
export function wholeMonths(of: Span): number | undefined {
  const start = new Date(of.first * 86_400_000);
  const next = new Date((of.last + 1) * 86_400_000);
  if (start.getUTCDate() !== next.getUTCDate()) return undefined;
  return (next.getUTCFullYear() - start.getUTCFullYear()) * 12 + next.getUTCMonth() - start.getUTCMonth();
}

/** The ISO week a period is: that of its Thursday. */
export function weekOf(of: Span): { readonly year: number; readonly number: number } | undefined {
  const thursday = new Date((of.first + 3) * 86_400_000);
  if (days(of) !== 7 || thursday.getUTCDay() !== 4) return undefined;
  const year = thursday.getUTCFullYear();
  return { year, number: Math.floor((of.first + 3 - at(year, 1, 1)) / 7) + 1 };
}

/** The part of a period that is over at the end of a day. */
export function elapsed(of: Span, by: Day): Frac {
  return frac(Math.min(Math.max(by - of.first + 1, 0), days(of)), days(of));
}

/** A day so many months later, or the last of a shorter month. */
export function monthsLater(of: Day, count: number): Day {
  const date = new Date(of * 86_400_000);
  const month = date.getUTCMonth() + 1 + count;
  return Math.min(at(date.getUTCFullYear(), month, date.getUTCDate()), at(date.getUTCFullYear(), month + 1, 0));
}
