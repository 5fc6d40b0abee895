import { civilOf, isoDate } from './days.ts';
import type { Day } from './period.ts';
import {
  type DatedPeriod,
  dayPeriod,
  halfPeriod,
  monthPeriod,
  monthsPeriod,
  quarterPeriod,
  weekPeriod,
  yearPeriod,
  yearsPeriod,
} from './periods.ts';
import { wholeMonths } from './spans.ts';
import { weekOf } from './weeks.ts';

/** The period of the days from first to last in its shortest form: `2024-Q1`, `2024-11`, `2022-9M`, else `2024-01-01/2024-11-15`. */
export function periodOfDays(first: Day, last: Day): DatedPeriod {
  if (first === last) return dayPeriod(first);
  const { year, month, day } = civilOf(first);
  const months = day === 1 ? wholeMonths({ first, last }) : undefined;
  const named = months === undefined ? week(first, last) : calendarPeriod(year, month, months);
  return named ?? { form: 'span', first, last, written: `${isoDate(first)}/${isoDate(last)}` };
}

function calendarPeriod(year: number, month: number, months: number): DatedPeriod | undefined {
  if (months === 1) return monthPeriod(year, month);
  if (months === 3 && month % 3 === 1) return quarterPeriod(year, (month + 2) / 3);
  if (months === 6 && month % 6 === 1) return halfPeriod(year, (month + 5) / 6);
  if (month !== 1) return undefined;
  if (months === 12) return yearPeriod(year);
  if (months < 12) return monthsPeriod(year, months);
  return months % 12 === 0 ? yearsPeriod(year, year + months / 12 - 1) : undefined;
}

function week(first: Day, last: Day): DatedPeriod | undefined {
  const of = weekOf(first);
  const period = weekPeriod(of.year, of.week);
  return period.first === first && period.last === last ? period : undefined;
}
