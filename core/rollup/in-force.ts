import type { ComparisonKey, Comparison } from '../plan/model.ts';
import type { Day, PlanDate, Period } from '../plan/period/period.ts';
import type { Quantity } from '../plan/quantity/quantity.ts';
import type { Goal } from '../workspace/goals.ts';

/** What a goal demands on a day: the values of its revisions that were still in force then, else its own. */
export interface InForce {
  readonly key: ComparisonKey | undefined;
  /** The number; the lower end of `between`. */
  readonly bound: Quantity | undefined;
  /** The upper end of `between`. */
  readonly bound2: Quantity | undefined;
  readonly period: Period | undefined;
  readonly due: PlanDate | undefined;
  /** A later revision changes the number. */
  readonly revisedLater: boolean;
}

/** What a goal demands on a day as a comparison of its target; undefined without a number. */
export function comparisonInForce({ key, bound, bound2 }: InForce, { place }: Goal): Comparison | undefined {
  return key && bound ? { key, bound, bound2, place } : undefined;
}

/** The number and the deadline of a goal in force on a day: the `was…` of the earliest later revision, else what the keys hold. A former number asks for nothing where no comparison is left. */
export function inForce(goal: Goal, at: Day): InForce {
  const { target, line } = goal;
  const comparison: Comparison | undefined = target.comparisons[0];
  const later = target.revisions.filter((revision) => revision.date !== undefined && revision.date > at).sort((a, b) => a.date! - b.date!);
  const number = later.find((revision) => revision.was && (line ? revision.scope === goal.scope : revision.scope === undefined));
  const deadline = {
    period: later.find((revision) => revision.wasPeriod)?.wasPeriod ?? target.period,
    due: later.find((revision) => revision.wasDue)?.wasDue ?? target.due,
  };
  if (!comparison) return { key: undefined, bound: undefined, bound2: undefined, ...deadline, revisedLater: number !== undefined };
  return {
    key: comparison.key,
    bound: number?.was ?? (line ? line.value : comparison.bound),
    bound2: number?.was ? number.wasHigh : line ? undefined : comparison.bound2,
    ...deadline,
    revisedLater: number !== undefined,
  };
}
