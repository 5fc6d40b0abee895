import type { Indicator, Target } from '../plan/model.ts';
import type { Day } from '../plan/period/period.ts';
import type { Quantity } from '../plan/quantity/quantity.ts';
import type { Rational } from '../plan/quantity/rational.ts';
import type { Basis } from '../plan/words.ts';
import { query } from '../query/database.ts';
import { sameStructure } from '../query/same.ts';
import type { Goal } from '../workspace/goals.ts';
import { planOf, type Plan } from '../workspace/plan.ts';
import type { Assessment, Described } from './assessment.ts';
import { breaksBetween } from './breaks.ts';
import { inUnitOf } from './convert.ts';
import { forecastFor } from './forecast.ts';
import { inForce, type InForce } from './in-force.ts';
import { loopingTargets } from './loops.ts';
import { rate } from './rate-goal.ts';
import type { Request } from './request.ts';
import { rollup } from './rollup.ts';
import { together } from './status.ts';
import { spanOf } from './time-of-goal.ts';

/** A goal on a day, by default the plan's as-of date; undefined for an id that is no goal. */
export function assess(plan: Plan, goal: string, at: Day = plan.day): Assessment | undefined {
  return plan.db.get(assessment, `${plan.root}\n${goal}\n${at}`);
}

/** The same with a proposed goal rated as if it were in force: for what is said of its number. */
export function assessNumber(plan: Plan, goal: string, at: Day): Assessment | undefined {
  const found = plan.goal(goal);
  if (!found?.target.proposed) return assess(plan, goal, at);
  return assessGoal(plan, { ...found, target: { ...found.target, proposed: false } }, at);
}

const assessment = query<string, Assessment | undefined>(
  'assessment',
  (db, key) => {
    const [root, id, at] = key.split('\n') as [string, string, string];
    const plan = planOf(db, root);
    const goal = plan.goal(id);
    return goal && assessGoal(plan, goal, Number(at));
  },
  sameStructure,
);

const BASES: Record<Indicator['kind'] & string, readonly Basis[]> = {
  flow: ['total', 'yearly-average'],
  stock: ['at-end'],
  ratio: ['at-end'],
  rate: ['yearly-average', 'at-end'],
  index: ['at-end'],
  rank: ['at-end'],
};

/** The bases a kind of indicator allows, the default first. */
export function basesOf(kind: Indicator['kind']): readonly Basis[] {
  return kind ? BASES[kind] : [];
}

function assessGoal(plan: Plan, goal: Goal, at: Day): Assessment {
  if (goal.target.allOf.length > 0 && !goal.line) return assessAll(plan, goal, at);
  const known = described(plan, goal, at);
  return { ...known, ...rate(plan, known), parts: [] };
}

function described(plan: Plan, goal: Goal, at: Day): Described {
  const indicator = plan.one('indicators', goal.target.indicator);
  const now = inForce(goal, at);
  const basis = goal.target.basis ?? basesOf(indicator?.kind)[0];
  const span = spanOf(plan, goal, now);
  const years = basis === 'yearly-average' && indicator?.kind === 'flow' ? span?.years : undefined;
  const number = (quantity: Quantity | undefined) => inBase(plan, quantity, indicator, at, span?.last, years);
  const { low, high } = ends(now, number);
  const request =
    indicator && goal.scope !== undefined && span
      ? { indicator: indicator.id, scope: goal.scope, first: span.first, last: span.last, at }
      : undefined;
  return {
    goal,
    indicator,
    inForce: now,
    at,
    basis,
    request,
    first: span?.first,
    last: span?.last,
    bound: low,
    bound2: high,
    baseline: baselineOf(plan, goal, request, indicator, at),
    forecast: request && forecastFor(plan, request),
  };
}

function ends(
  now: InForce,
  number: (quantity: Quantity | undefined) => Rational | undefined,
): { low: Rational | undefined; high: Rational | undefined } {
  const { bound, bound2 } = now;
  if (bound && !bound.point) {
    const end = (point: Rational) => number({ ...bound, point, interval: { low: point, high: point } });
    return { low: end(bound.interval.low!), high: end(bound.interval.high!) };
  }
  return { low: number(bound), high: number(bound2) };
}

function inBase(
  plan: Plan,
  quantity: Quantity | undefined,
  indicator: Indicator | undefined,
  at: Day,
  last: Day | undefined,
  years: Rational | undefined,
) {
  const point = quantity && indicator && inUnitOf(plan, quantity, indicator.id, at, last ?? at).amount?.point;
  return point && years ? point.mul(years) : point;
}

/** The baseline as given, else the figure of its period, where no break of the series lies between it and the number of today. */
function baselineOf(
  plan: Plan,
  { target: { baseline }, scope }: Goal,
  request: Request | undefined,
  indicator: Indicator | undefined,
  at: Day,
): Rational | undefined {
  if (!baseline || !indicator || indicator.kind === 'flow' || indicator.kind === 'rank' || indicator.kind === 'rate') return undefined;
  const { first, last } = baseline.period ?? {};
  if (baseline.value) return inUnitOf(plan, baseline.value, indicator.id, last ?? at, last ?? at).amount?.point;
  if (scope === undefined || first === undefined || last === undefined) return undefined;
  const found = rollup(plan, { indicator: indicator.id, scope, first, last, at });
  const now = request && rollup(plan, request);
  const broken = found && now?.amount && breaksBetween(plan, now.request, found.asOf, now.asOf).length > 0;
  return broken ? undefined : found?.amount?.point;
}

function assessAll(plan: Plan, goal: Goal, at: Day): Assessment {
  const loops = plan.db.get(loopingTargets, plan.root).has(goal.target.id);
  const parts = loops ? [] : goal.target.allOf.flatMap((_, n) => partOf(plan, goal, n, at));
  return {
    ...described(plan, goal, at),
    request: undefined,
    rollup: undefined,
    actual: undefined,
    verdict: undefined,
    progress: undefined,
    forecast: undefined,
    forecastAttainment: undefined,
    forecastMeets: undefined,
    status: goal.target.proposed || parts.length === 0 ? 'unmeasurable' : together(parts.map((part) => part.status)),
    parts,
  };
}

function partOf(plan: Plan, goal: Goal, n: number, at: Day): readonly Assessment[] {
  const part = goal.target.allOf[n]!;
  if ('target' in part) {
    const other = assess(plan, part.target, at);
    return other ? [other] : [];
  }
  const target: Target = {
    ...goal.target,
    indicator: part.indicator,
    comparisons: part.comparisons,
    allOf: [],
    split: [],
    baseline: undefined,
  };
  return [assessGoal(plan, { ...goal, id: `${goal.id}/${n + 1}`, target, place: part.place }, at)];
}
