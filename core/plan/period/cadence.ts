import type { Cadence } from '../words.ts';
import { civilOf } from './days.ts';
import type { Day } from './period.ts';
import { type DatedPeriod, dayPeriod, monthPeriod, quarterPeriod, weekPeriod, yearPeriod } from './periods.ts';
import { weekOf } from './weeks.ts';

/** The period of a cadence that a day lies in. */
export function periodOfCadence(cadence: Cadence, day: Day): DatedPeriod {
  const { year, month } = civilOf(day);
  switch (cadence) {
    case 'daily':
      return dayPeriod(day);
    case 'weekly': {
      const of = weekOf(day);
      return weekPeriod(of.year, of.week);
    }
    case 'monthly':
      return monthPeriod(year, month);
    case 'quarterly':
      return quarterPeriod(year, Math.ceil(month / 3));
    case 'yearly':
      return yearPeriod(year);
  }
}

/** The periods of a cadence that lie wholly between two days, in order. */
export function periodsOfCadence(cadence: Cadence, from: Day, to: Day): DatedPeriod[] {
  const periods: DatedPeriod[] = [];
  let period = periodOfCadence(cadence, from);
  if (period.first < from) period = periodOfCadence(cadence, period.last + 1);
  for (; period.last <= to; period = periodOfCadence(cadence, period.last + 1)) periods.push(period);
  return periods;
}

/** The halves, quarters and months of a year, after the year itself. */
export function periodsOfYear(year: number): DatedPeriod[] {
  const first = yearPeriod(year);
  return [first, ...periodsOfCadence('quarterly', first.first, first.last), ...periodsOfCadence('monthly', first.first, first.last)];
}
