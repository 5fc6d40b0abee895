import type { Day } from '../plan/period/period.ts';
import { yearsOf } from '../plan/period/spans.ts';
import type { Rational } from '../plan/quantity/rational.ts';
import type { Goal } from '../workspace/goals.ts';
import type { Plan } from '../workspace/plan.ts';
import type { InForce } from './in-force.ts';

/** The days a goal runs over; a goal `due` by a day runs from the indicator's first figure. Undefined when a date is missing. */
export function spanOf(
  plan: Plan,
  goal: Goal,
  now: InForce,
): { readonly first: Day; readonly last: Day; readonly years: Rational | undefined } | undefined {
  const { period, due } = now;
  if (period) {
    if (period.first === undefined || period.last === undefined) return undefined;
    return { first: period.first, last: period.last, years: yearsOf(period) };
  }
  if (!due) return undefined;
  const first = firstFigure(plan, goal, due.last);
  return { first: first ?? due.first, last: due.last, years: first === undefined ? undefined : yearsOf({ first, last: due.last }) };
}

function firstFigure(plan: Plan, goal: Goal, last: Day): Day | undefined {
  const { indicator } = goal.target;
  if (indicator === undefined || goal.scope === undefined) return undefined;
  let first: Day | undefined;
  for (const { quantity, period } of plan.figures(indicator, goal.scope)) {
    if (quantity && period.first! <= last && (first === undefined || period.first! < first)) first = period.first;
  }
  return first;
}
