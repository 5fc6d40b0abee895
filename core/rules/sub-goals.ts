import { contains, overlap } from '../plan/period/spans.ts';
import { type Goal, goalsOfIndicator } from '../workspace/goals.ts';
import { isPartOf } from '../workspace/part-of.ts';
import type { Plan } from '../workspace/plan.ts';

/** Goals of the same indicator and scope whose periods lie in that of a goal; those within another of them are that one's. Undefined when they overlap in part. */
export function goalsOfSubPeriods(plan: Plan, whole: Goal): readonly Goal[] | undefined {
  const inside = alike(plan, whole).filter((goal) => goal.scope === whole.scope && isWithin(goal, whole));
  const parts = inside.filter((goal) => !inside.some((other) => isWithin(goal, other)));
  const clash = parts.some((goal, i) => parts.slice(i + 1).some((other) => overlap(goal.target.period!, other.target.period!)));
  return clash ? undefined : [...parts].sort((a, b) => a.target.period!.first! - b.target.period!.first!);
}

/** The lines of a goal's split, else the goals of the same indicator and period whose scopes lie in its own; those within another of them are that one's. */
export function goalsOfZones(plan: Plan, whole: Goal): readonly Goal[] {
  const same = alike(plan, whole);
  if (whole.target.split.length > 0) return same.filter((goal) => goal.line && goal.target === whole.target);
  const inside = same.filter((goal) => goal.scope !== undefined && hasSamePeriod(goal, whole) && isScopeWithin(plan, goal, whole) && !isGroup(plan, goal));
  return inside.filter((goal) => !inside.some((other) => isScopeWithin(plan, goal, other)));
}

/** Goals that could be parts of a goal: of the same indicator, and in force or proposed like it. */
function alike(plan: Plan, whole: Goal): readonly Goal[] {
  const { indicator, proposed } = whole.target;
  return indicator === undefined ? [] : goalsOfIndicator(plan.db, plan.root, indicator).filter((goal) => goal.id !== whole.id && goal.target.proposed === proposed);
}

/** Whether a goal's period lies in that of another and is not the same. */
export function isWithin(inner: Goal, outer: Goal): boolean {
  const [a, b] = [inner.target.period, outer.target.period];
  return a !== undefined && b !== undefined && contains(b, a) && !hasSamePeriod(inner, outer);
}

/** Whether two goals are for the same days. */
export function hasSamePeriod({ target: { period: a } }: Goal, { target: { period: b } }: Goal): boolean {
  return a?.first !== undefined && a.last !== undefined && a.first === b?.first && a.last === b.last;
}

/** Whether a goal's scope lies in that of another. */
export function isScopeWithin(plan: Plan, inner: Goal, outer: Goal): boolean {
  return inner.scope !== undefined && outer.scope !== undefined && isPartOf(plan, inner.scope, outer.scope);
}

function isGroup(plan: Plan, { scope }: Goal): boolean {
  return plan.one('zones', scope)?.type === 'group';
}
