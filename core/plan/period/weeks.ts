import { civilOf, dayOf } from './days.ts';
import type { Day } from './period.ts';

/** An ISO week; it belongs to the year of its Thursday. */
export interface Week {
  readonly year: number;
  readonly week: number;
}

/** The ISO week of a day. */
export function weekOf(day: Day): Week {
  const { year } = civilOf(mondayOf(day) + 3);
  return { year, week: (mondayOf(day) - firstMonday(year)) / 7 + 1 };
}

/** The Monday of an ISO week. */
export function weekStart(year: number, week: number): Day {
  return firstMonday(year) + 7 * (week - 1);
}

/** 52 or 53. */
export function weeksIn(year: number): number {
  return (firstMonday(year + 1) - firstMonday(year)) / 7;
}

/** The Monday of the week a day lies in; 1970-01-01 was a Thursday. */
export function mondayOf(day: Day): Day {
  return day - ((((day + 3) % 7) + 7) % 7);
}

function firstMonday(year: number): Day {
  return mondayOf(dayOf(year, 1, 4));
}
