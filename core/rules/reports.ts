import { periodsOfCadence } from '../plan/period/cadence.ts';
import type { Day } from '../plan/period/period.ts';
import type { DatedPeriod } from '../plan/period/periods.ts';
import type { Cadence } from '../plan/words.ts';
import { rollup } from '../rollup/rollup.ts';
import type { Plan } from '../workspace/plan.ts';
import { isUnread } from './unread.ts';

/** Whose reports are asked for, and over which days. */
export interface Duty {
  readonly indicator: string;
  readonly scope: string;
  readonly cadence: Cadence;
  readonly first: Day;
  readonly last: Day;
}

/**
 * The finished periods in which a scope should have reported and did not: from its first report on; of one that has never reported the
 * last of them. What is computed from the reports of others is reported when they are.
 */
export function missingReports(plan: Plan, duty: Duty): readonly DatedPeriod[] {
  const today = plan.day;
  const finished = periodsOfCadence(duty.cadence, duty.first, Math.min(duty.last, today - 1));
  const days = plan
    .figures(duty.indicator, duty.scope)
    .filter((figure) => figure.asOf <= today && (figure.quantity || isUnread(plan, figure.place)))
    .map((figure) => figure.asOf);
  if (days.length === 0) return finished.slice(-1).filter((period) => !isComputed(plan, duty, period));
  const start = Math.min(...days);
  return finished.filter((period) => period.last >= start && !days.some((day) => day >= period.first && day <= period.last));
}

function isComputed(plan: Plan, { indicator, scope, first, last }: Duty, period: DatedPeriod): boolean {
  const known = rollup(plan, { indicator, scope, first, last, at: plan.day });
  return known !== undefined && known.asOf >= period.first;
}
