import { sayDate } from '../../messages/dates.ts';
import type { How } from '../../messages/how.ts';
import type { PlanFile } from '../../plan/model.ts';
import type { Period } from '../../plan/period/period.ts';
import { child, type Place } from '../../syntax/place.ts';
import type { Plan } from '../../workspace/plan.ts';
import type { Hint } from './hint.ts';

const PLAIN: ReadonlySet<Period['form']> = new Set<Period['form']>(['year', 'half', 'quarter', 'month', 'day', 'years']);

/** Behind a term, a week or another span: its first and last day. */
export function* hintsOfDates(_plan: Plan, content: PlanFile, how: How): Iterable<Hint> {
  for (const section of [content.targets, content.actuals, content.forecasts]) {
    for (const { place, period } of section) if (period) yield* hint(child(place, 'period'), period, how);
  }
}

function* hint(place: Place, period: Period, how: How): Iterable<Hint> {
  if (PLAIN.has(period.form) || period.first === undefined || period.last === undefined) return;
  const label = `${sayDate(period.first, how.locale)} – ${sayDate(period.last, how.locale)}`;
  yield { place, kind: 'date', label, tooltip: period.written };
}
