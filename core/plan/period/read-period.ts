import { fold } from '../quantity/fold.ts';
import { realDay } from './days.ts';
import type { Day, Period } from './period.ts';
import { dayPeriod, halfPeriod, monthPeriod, monthsPeriod, quarterPeriod, weekPeriod, yearPeriod, yearsPeriod } from './periods.ts';
import { rewritePeriod } from './rewrite-period.ts';
import { weeksIn } from './weeks.ts';

/** A term of `plan.terms`. */
export interface TermDates {
  readonly id: string;
  readonly name?: string;
  readonly from?: Day;
  readonly to?: Day;
  readonly assumed?: boolean;
}

/** A period, or why a text is none; `fixes` are YAML source, best first. */
export interface PeriodReading {
  readonly period?: Period;
  readonly problem?: { readonly code: 'period-syntax'; readonly fixes: readonly string[] };
}

/** Reads a period (docs/semantics.md, 2). A term comes first; a term without dates is a period without them. */
export function readPeriod(text: string, terms: readonly TermDates[]): PeriodReading {
  const source = fold(text);
  const period = termPeriod(source, terms) ?? calendarPeriod(source);
  return period
    ? { period }
    : { problem: { code: 'period-syntax', fixes: rewritePeriod(source, terms, (each) => calendarPeriod(each) !== undefined) } };
}

function termPeriod(id: string, terms: readonly TermDates[]): Period | undefined {
  const term = terms.find((each) => each.id === id);
  return (
    term && { form: 'term', first: term.from, last: term.to, written: id, assumed: term.assumed || undefined, name: term.name || undefined }
  );
}

function calendarPeriod(text: string): Period | undefined {
  const bounds = text.split('/');
  if (bounds.length === 2) return span(bounds[0] as string, bounds[1] as string, text);
  const match = /^(\d{4})(?:-(?:H([12])|Q([1-4])|W(\d\d)|([1-9]|1[0-2])M|(\d\d)(?:-(\d\d))?))?$/i.exec(text);
  if (!match) return undefined;
  const [year = 0, half, quarter, week, count, month, day] = match.slice(1).map((each) => (each === undefined ? undefined : Number(each)));
  if (year < 1) return undefined;
  if (half !== undefined) return halfPeriod(year, half);
  if (quarter !== undefined) return quarterPeriod(year, quarter);
  if (week !== undefined) return week >= 1 && week <= weeksIn(year) ? weekPeriod(year, week) : undefined;
  if (count !== undefined) return monthsPeriod(year, count);
  if (month === undefined) return yearPeriod(year);
  if (month < 1 || month > 12) return undefined;
  if (day === undefined) return monthPeriod(year, month);
  const date = realDay(year, month, day);
  return date === undefined ? undefined : dayPeriod(date);
}

/** `2020/2025`, `2021/2022-09`, `2024-01-01/2024-11-15`. */
function span(left: string, right: string, written: string): Period | undefined {
  const from = bound(left);
  const to = bound(right);
  if (from?.first === undefined || to?.last === undefined || to.last < from.first) return undefined;
  if (from.form === 'year' && to.form === 'year') return yearsPeriod(Number(left), Number(right));
  return { form: 'span', first: from.first, last: to.last, written };
}

function bound(text: string): Period | undefined {
  return /^\d{4}(?:-\d\d){0,2}$/.test(text) ? calendarPeriod(text) : undefined;
}
