import type { Day } from '../plan/period/period.ts';
import { daysIn, wholeMonths } from '../plan/period/spans.ts';

/** The days a figure of a flow covers: from the first day of its period to the day it runs to. */
export interface Covered {
  readonly first: Day;
  readonly last: Day;
}

/** Whether two spans may be held against each other as they are: as many whole months, or as many days but for a leap day. */
export function areAlike(a: Covered, b: Covered): boolean {
  const months = wholeMonths(a);
  if (months !== undefined && months === wholeMonths(b)) return true;
  return Math.abs(daysIn(a)! - daysIn(b)!) <= 1;
}
