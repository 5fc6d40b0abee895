import type { Part } from '../../syntax/place.ts';
import type { ScalarValue } from '../../syntax/value.ts';
import type { Freshness } from '../model.ts';
import type { PlanProblem } from '../problem.ts';
import type { Day, Duration, Period, PlanDate } from '../period/period.ts';
import { type DateProblem, readDate, readDuration, readPlanDate } from '../period/dates.ts';
import { readPeriod } from '../period/read-period.ts';
import { type Cursor, keyAt, placeAt, refer, scalarAt } from './cursor.ts';
import { replacement } from './word-at.ts';

/** The day under a key. */
export function dayAt(at: Cursor, key: string): Day | undefined {
  const found = scalarAt(at, key);
  return found && dayHere(found);
}

/** The day that a text is. */
export function dayHere(at: Cursor<ScalarValue>): Day | undefined {
  const { day, problem } = readDate(at.value.text);
  if (problem) noteDate(at, problem);
  return day;
}

/** The date under a key, which may be a year, quarter or month. */
export function planDateAt(at: Cursor, key: string): PlanDate | undefined {
  const found = scalarAt(at, key);
  if (!found) return undefined;
  const { date, problem } = readPlanDate(found.value.text);
  if (problem) noteDate(found, problem);
  return date;
}

/** The period under a key. */
export function periodAt(at: Cursor, key: string): Period | undefined {
  const found = scalarAt(at, key);
  return found && periodIn(found, found.value.text);
}

/** The period that a text names; `part` says whether it is the key or the value at the cursor. */
export function periodIn(at: Cursor, text: string, part: Part = 'value'): Period | undefined {
  const { period, problem } = readPeriod(text, at.context.plan.terms);
  if (problem) note(at, 'period-syntax', { period: text }, problem.fixes, part);
  if (!period) return undefined;
  if (period.form === 'term') refer(at, 'terms', text.trim(), part);
  return period;
}

/** The warning and the error age under `freshness`. */
export function freshnessAt(at: Cursor, key: string): Freshness {
  const found = keyAt(at, key);
  return found ? { warnAfter: durationAt(found, 'warn-after'), errorAfter: durationAt(found, 'error-after') } : {};
}

function durationAt(at: Cursor, key: string): Duration | undefined {
  const found = scalarAt(at, key);
  if (!found) return undefined;
  const { text } = found.value;
  const duration = readDuration(text);
  const days = at.context.plan.locale === 'en' ? `${text} days` : `${text} ngày`;
  if (!duration) note(found, 'not-a-quantity', { text, expected: 'duration', rest: text }, readDuration(days) ? [days] : []);
  return duration;
}

function noteDate(at: Cursor<ScalarValue>, { code, iso, withoutYear }: DateProblem): void {
  const data = { date: at.value.text, ...(iso !== undefined && { iso }), ...(withoutYear && { variant: 'without-year' }) };
  note(at, code, data, iso === undefined ? [] : [iso]);
}

function note(at: Cursor, code: string, data: PlanProblem['data'], fixes: readonly string[] = [], part: Part = 'value'): void {
  at.found.problems.push({ code, place: placeAt(at, part), data, fixes: fixes.map((text) => [replacement(at, text, part)]) });
}
