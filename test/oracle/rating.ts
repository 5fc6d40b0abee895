import { actual } from './actual.ts';
import { type Day, monthsLater, type Span } from './calendar.ts';
import { cmp, decimal, div, type Frac, HUNDRED, isZero, mul, rounded, ZERO } from './fraction.ts';
import { comparedNumber, isMet } from './compare-values.ts';
import { type Progress, progressOf } from './course.ts';
import { type Outlook, outlook } from './forecast.ts';
import { type Goal, goalAt } from './goal.ts';
import type { Known } from './known.ts';
import type { Measure } from './measure.ts';
import type { ComparisonKey, TargetData } from './plan-data.ts';
import { latestRate } from './rates.ts';
import { targetOf, type World } from './world.ts';

const WORST_FIRST = [
  'breached',
  'missed',
  'off-track',
  'at-risk',
  'stale',
  'no-data',
  'unmeasurable',
  'on-track',
  'achieved',
  'exceeded',
] as const;
export type Status = (typeof WORST_FIRST)[number];

/** A rated goal. */
export interface Rating {
  readonly status: Status;
  readonly goal: Goal;
  readonly known?: Known;
  readonly figure?: Frac;
  readonly progress?: Progress;
  readonly outlook?: Outlook;
}

type Measurable = Goal & { readonly bound: Frac; readonly days: Span; readonly scope: string; readonly key: ComparisonKey };

/** A goal, `<target>` or `<target>/<scope>`, on day t. */
export function ratingOf(world: World, id: string, t: Day): Rating {
  const [target, line] = id.split('/') as [string, string?];
  return rate(world, targetOf(world, target)!, line, t, []);
}

function rate(world: World, target: TargetData, line: string | undefined, t: Day, path: readonly string[]): Rating {
  const goal = goalAt(world, target, line, t);
  if (target.allOf && line === undefined) return { goal, status: worst(partsOf(world, target, t, path)) };
  if (!isMeasurable(goal)) return { goal, status: 'unmeasurable' };
  const known = figureOf(world, goal, t);
  if (known && !known.value && known.noRate) return { goal, known, status: 'unmeasurable' };
  if (!isKnown(known?.value)) return { goal, known, status: 'no-data' };
  const ahead = outlook(world, goal.indicator!, goal.scope, goal.days, t);
  const rated = (as: Measurable): Rating => against(world, as, known as Known & { value: Measure }, ahead, t);
  if (goal.key !== 'between') return rated(goal);
  if (goal.indicator!.kind !== 'flow') return rated(goal);
  const status = worst([
    rated({ ...goal, key: 'at-least' }).status,
    rated({ ...goal, key: 'at-most', bound: goal.high ?? goal.bound }).status,
  ]);
  return { goal, known, outlook: ahead, status: status === 'exceeded' ? 'achieved' : status };
}

function partsOf(world: World, target: TargetData, t: Day, path: readonly string[]): readonly Status[] {
  if (target.proposed || path.includes(target.id)) return ['unmeasurable'];
  return target.allOf!.map((part) => {
    if (typeof part === 'string') {
      const [id, line] = part.split('/') as [string, string?];
      return rate(world, targetOf(world, id)!, line, t, [...path, target.id]).status;
    }
    return rate(world, { ...target, ...part, allOf: undefined, split: undefined, baseline: undefined }, undefined, t, path).status;
  });
}

const worst = (of: readonly Status[]): Status => {
  const found = WORST_FIRST.find((status) => of.includes(status))!;
  return found === 'exceeded' ? 'achieved' : found;
};

/** A range with one-sided numbers may leave nothing to compare. */
const isKnown = (value: Measure | undefined): value is Measure => Boolean(value && (value.point ?? value.low ?? value.high));

/** Row 1 of the table. */
function isMeasurable(goal: Goal): goal is Measurable {
  const { indicator, bound, days, target, key, scope } = goal;
  return Boolean(indicator && bound && days && scope && key && !target.proposed && (key !== 'top' || indicator.kind === 'rank'));
}

/** Of a rate with `at-end` the latest, else what is chosen of all ways (docs/semantics.md, 3). */
function figureOf(world: World, goal: Measurable, t: Day): Known | undefined {
  const ask = { ...goal.days, indicator: goal.indicator!.id, scope: goal.scope, t };
  return goal.indicator!.kind === 'rate' && goal.basis === 'at-end' ? latestRate(world, ask, goal.indicator!) : actual(world, ask);
}

/** Rows 3 to 10. */
function against(world: World, goal: Measurable, known: Known & { readonly value: Measure }, ahead: Outlook | undefined, t: Day): Rating {
  const { key, indicator, days } = goal;
  const meets = (value: Measure) =>
    key === 'between'
      ? isMet(value, 'at-least', goal.bound) && isMet(value, 'at-most', goal.high ?? goal.bound)
      : isMet(value, key, goal.bound);
  const figure = comparedNumber(known.value, key, goal.bound);
  const progress = key === 'between' ? undefined : progressOf(world, goal, figure, known.asOf);
  const rated = { goal, known, figure, progress, outlook: ahead };
  const met = meets(known.value);
  const flow = indicator!.kind === 'flow';
  const floor = key === 'at-least' || key === 'more-than';
  const ceiling = key === 'at-most' || key === 'less-than';
  const broken = flow && ((ceiling && !met) || (key === 'equals' && cmp(figure, goal.bound) > 0));
  const lifted = floor && met && (flow || indicator!.kind === 'stock');
  if (known.partial && !lifted && !broken) return { ...rated, status: 'no-data' };
  if (flow && floor && met) return { ...rated, status: reached(world, goal, progress) };
  if (broken) return { ...rated, status: 'breached' };
  if (t >= days.last && known.asOf >= days.last) return { ...rated, status: met ? reached(world, goal, progress) : 'missed' };
  if (t > days.last || isOld(world, goal, known.asOf, t)) return { ...rated, status: 'stale' };
  return { ...rated, status: running(world, goal, figure, progress, met, ahead, isKnown(ahead?.total) && meets(ahead.total), t) };
}

/** Achieved, or exceeded where the number printed says so. */
function reached(world: World, goal: Measurable, progress: Progress | undefined): Status {
  const { rounding } = world.plan;
  if (goal.key === 'top' || goal.key === 'equals' || goal.key === 'between') return 'achieved';
  if (goal.indicator!.kind === 'rate') return progress?.gap && cmp(rounded(progress.gap, 1, rounding), ZERO) > 0 ? 'exceeded' : 'achieved';
  const used = (goal.key === 'at-most' || goal.key === 'less-than') && (goal.indicator!.kind === 'flow' || !goal.baseline);
  const attainment = used ? undefined : progress?.attainment;
  return attainment && cmp(rounded(mul(attainment, HUNDRED), 1, rounding), HUNDRED) > 0 ? 'exceeded' : 'achieved';
}

function isOld(world: World, goal: Measurable, asOf: Day, t: Day): boolean {
  const limit = goal.indicator!.errorAfter ?? world.plan.errorAfter;
  if (!limit) return false;
  const [count = '', unit = ''] = limit.split(' ');
  return t > (unit.startsWith('month') ? monthsLater(asOf, Number(count)) : asOf + Number(count) * (unit.startsWith('week') ? 7 : 1));
}

/** Rows 8 to 10, and what holds without a pace. */
function running(
  world: World,
  goal: Measurable,
  figure: Frac,
  progress: Progress | undefined,
  met: boolean,
  ahead: Outlook | undefined,
  aheadMeets: boolean,
  t: Day,
): Status {
  const limits = world.plan.thresholds ?? { onTrack: '1', atRisk: '0.9', concentration: '0.5' };
  const pace = progress?.pace;
  const spread = !ahead?.concentration || cmp(ahead.concentration, decimal(limits.concentration)) <= 0;
  if (aheadMeets && spread) return 'on-track';
  const nothingDue = goal.indicator!.kind === 'flow' && progress?.expected !== undefined && isZero(progress.expected);
  const own = pace
    ? cmp(pace, decimal(limits.onTrack)) >= 0
      ? 'on-track'
      : cmp(pace, decimal(limits.atRisk)) >= 0
        ? 'at-risk'
        : 'off-track'
    : withoutPace(goal, met || (nothingDue && cmp(figure, ZERO) >= 0), t);
  return own === 'off-track' && aheadMeets ? 'at-risk' : own;
}

/** A rank or a band is met today or not; what is only due at the end has until 30 days before it; nothing used of a ceiling is in order. */
function withoutPace(goal: Measurable, met: boolean, t: Day): Status {
  if (met) return 'on-track';
  const kind = goal.indicator!.kind;
  if (kind === 'rank' || (goal.key === 'between' && kind !== 'flow')) return 'off-track';
  if (kind === 'flow' && goal.phasing !== 'at-end') return 'off-track';
  return t < goal.days.last - 30 ? 'at-risk' : 'off-track';
}

/** Forecast total ÷ target. */
export function forecastAttainment({ outlook: ahead, goal }: Rating): Frac | undefined {
  const total = ahead?.total && (ahead.total.point ?? ahead.total.low);
  return total && goal.bound && !isZero(goal.bound) ? div(total, goal.bound) : undefined;
}
