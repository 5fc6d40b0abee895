import type { Indicator, Thresholds } from '../plan/model.ts';
import type { Rational } from '../plan/quantity/rational.ts';
import { assess } from '../rollup/assess.ts';
import type { Progress } from '../rollup/assessment.ts';
import type { Said } from '../messages/said.ts';
import type { Place } from '../syntax/place.ts';
import type { Goal } from '../workspace/goals.ts';
import type { Plan } from '../workspace/plan.ts';

/** A goal whose period still runs, with the figure it is rated by. */
export interface Running {
  readonly goal: Goal;
  readonly indicator: Indicator;
  readonly actual: Rational;
  readonly bound: Rational;
  readonly period: Said;
  readonly progress: Progress;
  readonly thresholds: Thresholds;
  /** Where the figure stands, when it is written somewhere. */
  readonly figure: Place | undefined;
}

const RATED: ReadonlySet<string> = new Set(['on-track', 'at-risk', 'off-track']);

/** A goal on its way: in force, not over, rated by a figure that is neither partial nor too old. */
export function running(plan: Plan, goal: Goal): Running | undefined {
  const found = assess(plan, goal.id);
  if (!found || !RATED.has(found.status) || !found.indicator || !found.bound || !found.actual || !found.progress || !found.rollup)
    return undefined;
  const { period, due } = found.inForce;
  const named: Said | undefined = period ? { say: 'period', period } : due && { say: 'plan-date', date: due };
  if (!named || found.last === undefined || found.at >= found.last) return undefined;
  return {
    goal,
    indicator: found.indicator,
    actual: found.actual,
    bound: found.progress.used && found.inForce.key === 'between' ? (found.bound2 ?? found.bound) : found.bound,
    period: named,
    progress: found.progress,
    thresholds: { ...plan.manifest.thresholds, ...goal.target.thresholds },
    figure: found.rollup.way === 'reported' ? found.rollup.parts[0]?.place : undefined,
  };
}
