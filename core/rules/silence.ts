import { assess } from '../rollup/assess.ts';
import type { Assessment } from '../rollup/assessment.ts';
import { goalsOfIndicator } from '../workspace/goals.ts';
import type { Plan } from '../workspace/plan.ts';
import { type Duty, missingReports } from './reports.ts';

/** A scope that owes a report. */
export interface Silent {
  readonly indicator: string;
  readonly scope: string;
  /** Since its last figure; undefined when it has never reported. */
  readonly days: number | undefined;
}

/** What a goal asks its scope to report, and how often; undefined where nothing is expected. */
export function dutyOf({ goal, indicator, bound, first, last }: Assessment): Duty | undefined {
  if (!indicator?.expect || !bound || goal.scope === undefined || first === undefined) return undefined;
  return { indicator: indicator.id, scope: goal.scope, cadence: indicator.expect, first, last: last! };
}

/** The scopes with a target of an indicator that have not reported in the last of its finished weeks, months, …, each once. */
export function silentFor(plan: Plan, indicator: string): readonly Silent[] {
  const today = plan.day;
  const found = new Map<string, Silent>();
  for (const { id, target } of goalsOfIndicator(plan.db, plan.root, indicator)) {
    const duty = target.proposed ? undefined : dutyOf(assess(plan, id)!);
    if (!duty || duty.last < today) continue;
    const days = plan.figures(indicator, duty.scope).flatMap(({ quantity, asOf }) => (quantity && asOf <= today ? asOf : []));
    const latest = days.length > 0 ? Math.max(...days) : undefined;
    const last = missingReports(plan, duty).at(-1);
    if (last && (latest === undefined || latest < last.first))
      found.set(duty.scope, { indicator, scope: duty.scope, days: latest === undefined ? undefined : today - latest });
  }
  return [...found.values()];
}
