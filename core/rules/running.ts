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
  const { status, at, last, progress, rollup, inForce, ...found } = assess(plan, goal.id)!;
  if (!RATED.has(status) || !progress || at >= last!) return undefined;
  const { period, due, key } = inForce;
  return {
    goal,
    indicator: found.indicator!,
    actual: found.actual!,
    bound: progress.used && key === 'between' ? found.bound2! : found.bound!,
    period: period
      ? { say: 'period', period }
      : {
          say: 'text',
          text: { en: 'the time up to {day}', vi: 'giai đoạn đến {day}' },
          values: { day: { say: 'plan-date', date: due! } },
        },
    progress,
    thresholds: { ...plan.manifest.thresholds, ...goal.target.thresholds },
    figure: rollup!.way === 'reported' ? rollup!.parts[0]!.place : undefined,
  };
}
