import type { Comparison, ComparisonKey, Target } from '../plan/model.ts';
import { yearsOf } from '../plan/period/spans.ts';
import type { Quantity } from '../plan/quantity/quantity.ts';
import type { Rational } from '../plan/quantity/rational.ts';
import type { Goal } from '../workspace/goals.ts';
import type { Plan } from '../workspace/plan.ts';

/** The number a goal asks for as its keys hold it. */
export interface Asked {
  readonly goal: Goal;
  readonly key: ComparisonKey;
  readonly quantity: Quantity;
  /** In base units of the indicator; of a yearly average of a flow the whole. */
  readonly amount: Rational;
}

/** The one comparison of a target; undefined when it has none, or several and is not to be judged by any. */
export function comparisonOf(target: Target): Comparison | undefined {
  return target.comparisons.length === 1 ? target.comparisons[0] : undefined;
}

/** What a goal asks for; undefined without a single number in the indicator's own unit. */
export function askedOf(plan: Plan, goal: Goal): Asked | undefined {
  const comparison = comparisonOf(goal.target);
  const quantity = goal.line ? goal.line.value : comparison?.bound;
  const indicator = plan.one('indicators', goal.target.indicator);
  if (
    !comparison ||
    comparison.key === 'between' ||
    !quantity?.point ||
    !indicator?.unit ||
    quantity.unit.base !== indicator.unit.unit.base
  )
    return undefined;
  const yearly = goal.target.basis === 'yearly-average' && indicator.kind === 'flow';
  const years = yearly && goal.target.period ? yearsOf(goal.target.period) : undefined;
  if (yearly && !years) return undefined;
  return { goal, key: comparison.key, quantity, amount: years ? quantity.point.mul(years) : quantity.point };
}

/** Whether a goal asks for this much or more, for this much or less, or neither. */
export function directionOf(key: ComparisonKey | undefined): 'up' | 'down' | undefined {
  if (key === 'at-least' || key === 'more-than') return 'up';
  return key === 'at-most' || key === 'less-than' ? 'down' : undefined;
}
