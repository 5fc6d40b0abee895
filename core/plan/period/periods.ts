import { dayOf, isoDate, monthEnd } from './days.ts';
import type { Day, Period } from './period.ts';
import { weekStart } from './weeks.ts';

/** A period with both its days. */
export type DatedPeriod = Period & { readonly first: Day; readonly last: Day };

/** `2024`. */
export function yearPeriod(year: number): DatedPeriod {
  return { form: 'year', ...months(year, 1, 12), written: four(year) };
}

/** `2024-H1`. */
export function halfPeriod(year: number, half: number): DatedPeriod {
  return { form: 'half', ...months(year, 6 * half - 5, 6 * half), written: `${four(year)}-H${half}` };
}

/** `2024-Q1`. */
export function quarterPeriod(year: number, quarter: number): DatedPeriod {
  return { form: 'quarter', ...months(year, 3 * quarter - 2, 3 * quarter), written: `${four(year)}-Q${quarter}` };
}

/** `2024-11`. */
export function monthPeriod(year: number, month: number): DatedPeriod {
  return { form: 'month', ...months(year, month, month), written: `${four(year)}-${String(month).padStart(2, '0')}` };
}

/** The first months of a year: `2022-9M`. */
export function monthsPeriod(year: number, count: number): DatedPeriod {
  return { form: 'months', ...months(year, 1, count), written: `${four(year)}-${count}M` };
}

/** `2024-W46`. */
export function weekPeriod(year: number, week: number): DatedPeriod {
  const first = weekStart(year, week);
  return { form: 'week', first, last: first + 6, written: `${four(year)}-W${String(week).padStart(2, '0')}` };
}

/** `2024-11-15`. */
export function dayPeriod(day: Day): DatedPeriod {
  return { form: 'day', first: day, last: day, written: isoDate(day) };
}

/** `2020/2025`. */
export function yearsPeriod(first: number, last: number): DatedPeriod {
  return { form: 'years', first: dayOf(first, 1, 1), last: monthEnd(last, 12), written: `${four(first)}/${four(last)}` };
}

function months(year: number, from: number, to: number): { readonly first: Day; readonly last: Day } {
  return { first: dayOf(year, from, 1), last: monthEnd(year, to) };
}

function four(year: number): string {
  return String(year).padStart(4, '0');
}
