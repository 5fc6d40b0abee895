import { contains, overlap, tiles } from '../plan/period/spans.ts';
import { type Goal, goalsFor, goalsOfIndicator, goalsOfTarget } from '../workspace/goals.ts';
import { isPartOf, scopesAround } from '../workspace/part-of.ts';
import type { Plan } from '../workspace/plan.ts';

/** Goals of the same indicator and scope whose periods lie in that of a goal; those within another of them are that one's. Undefined when they overlap in part. */
export function goalsOfSubPeriods(plan: Plan, whole: Goal): readonly Goal[] | undefined {
  const inside = goalsBeside(plan, whole).filter((goal) => isAlike(goal, whole) && isWithin(goal, whole));
  const parts = inside.filter((goal) => !inside.some((other) => isWithin(goal, other)));
  const clash = parts.some((goal, i) => parts.slice(i + 1).some((other) => overlap(goal.target.period!, other.target.period!)));
  return clash ? undefined : [...parts].sort((a, b) => a.target.period!.first! - b.target.period!.first!);
}

/** The lines of a goal's split, else the goals of the same indicator and period whose scopes lie in its own; those within another of them are that one's. */
export function goalsOfZones(plan: Plan, whole: Goal): readonly Goal[] {
  const { target, scope } = whole;
  if (target.split.length > 0) return goalsOfTarget(plan.db, plan.root, target).filter((goal) => goal.line);
  if (target.indicator === undefined) return [];
  const inside = goalsOfIndicator(plan.db, plan.root, target.indicator).filter(
    (goal) =>
      isAlike(goal, whole) &&
      hasSamePeriod(goal, whole) &&
      isPartOf(plan.db, plan.root, goal.scope, scope) &&
      plan.one('zones', goal.scope)?.type !== 'group',
  );
  const scopes = new Set(inside.map((goal) => goal.scope));
  return inside.filter((goal) => ![...scopesAround(plan.db, plan.root, goal.scope)].some((each) => scopes.has(each)));
}

/** The goals of the same indicator that a goal could be a part of: of its own scope and of all around it. */
export function goalsAround(plan: Plan, part: Goal): readonly Goal[] {
  const scopes = [part.scope, ...scopesAround(plan.db, plan.root, part.scope)];
  return scopes.flatMap((scope) => goalsBeside(plan, { ...part, scope }));
}

/** The goals of the same indicator and scope, itself included. */
export function goalsBeside(plan: Plan, { scope, target: { indicator } }: Goal): readonly Goal[] {
  return indicator === undefined || scope === undefined ? [] : goalsFor(plan.db, plan.root, indicator, scope);
}

/** Whether a goal's period lies in that of another and is not the same. */
export function isWithin(inner: Goal, outer: Goal): boolean {
  const [a, b] = [inner.target.period, outer.target.period];
  return a !== undefined && b !== undefined && contains(b, a) && !hasSamePeriod(inner, outer);
}

/** Whether two goals are for the same days. */
export function hasSamePeriod({ target: { period: a } }: Goal, { target: { period: b } }: Goal): boolean {
  return a !== undefined && b !== undefined && tiles([a], b);
}

/** In force or proposed like a goal. */
function isAlike(goal: Goal, whole: Goal): boolean {
  return goal.target.proposed === whole.target.proposed;
}
