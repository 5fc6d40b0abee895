import type { Period, PlanDate } from './period.ts';

/** Whether two times of a target or milestone are the same. "By" a date means by its last day; a term is known by its id: where its dates are put right, nothing was moved. */
export function isSameTime(a: Period | PlanDate, b: Period | PlanDate): boolean {
  if (isDate(a) || isDate(b)) return isDate(a) && isDate(b) && a.last === b.last;
  return a.form === 'term' && b.form === 'term' ? a.written === b.written : a.first === b.first && a.last === b.last;
}

/** Tells a date by which something is due from a period it is set for. */
export function isDate(time: Period | PlanDate): time is PlanDate {
  return 'precision' in time;
}
