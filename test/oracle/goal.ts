import { actual } from './actual.ts';
import { isBroken } from './breaks.ts';
import { day, type Day, span, type Span, yearsOf } from './calendar.ts';
import { type Frac, mul } from './fraction.ts';
import { inUnit } from './money.ts';
import type { ComparisonKey, IndicatorData, PlanData, TargetData, Value } from './plan-data.ts';
import { indicatorOf, spanOf, type World } from './world.ts';

/** A target of one scope, as it is in force on a day, in base units of its indicator. */
export interface Goal {
  readonly target: TargetData;
  readonly indicator: IndicatorData | undefined;
  readonly scope: string | undefined;
  readonly key: ComparisonKey | undefined;
  readonly days: Span | undefined;
  readonly bound: Frac | undefined;
  readonly high: Frac | undefined;
  readonly baseline: Frac | undefined;
  readonly basis: 'total' | 'yearly-average' | 'at-end';
  /** Of a split line its steps are not handed down. */
  readonly phasing: TargetData['phasing'];
}

/** The ids of all goals: targets with a number of their own, and the lines of splits. */
export function goalIds(plan: PlanData): readonly string[] {
  return plan.targets.flatMap((each) => {
    const lines = Object.keys(each.split ?? {}).map((scope) => `${each.id}/${scope}`);
    return each.comparison?.value || each.allOf || lines.length === 0 ? [each.id, ...lines] : lines;
  });
}

/** A goal by its id, as in force on day t. */
export function goalAt(world: World, target: TargetData, line: string | undefined, t: Day): Goal {
  const { plan } = world;
  const indicator = target.indicator === undefined ? undefined : indicatorOf(world, target.indicator);
  const scope = line ?? target.scope ?? plan.scope;
  const later = [...(target.revisions ?? [])].filter((each) => day(each.date) > t).sort((a, b) => day(a.date) - day(b.date));
  const number = later.find((each) => each.was && each.scope === line);
  const period = later.find((each) => each.wasPeriod)?.wasPeriod ?? target.period;
  const due = later.find((each) => each.wasDue)?.wasDue ?? target.due;
  const start = due === undefined ? undefined : firstFigure(world, target, scope, span(due).last);
  const days = period ? spanOf(plan, period) : due ? { first: start ?? span(due).first, last: span(due).last } : undefined;
  const years = period || start !== undefined ? days : undefined;
  const basis = target.basis ?? (indicator?.kind === 'flow' ? 'total' : indicator?.kind === 'rate' ? 'yearly-average' : 'at-end');
  const read = (value: Value | null | undefined): Frac | undefined => {
    const found = value && indicator && inUnit(world, value, indicator.unit, t, days?.last ?? t);
    const point = found ? found.point : undefined;
    return point && years && indicator?.kind === 'flow' && basis === 'yearly-average' ? mul(point, yearsOf(years)) : point;
  };
  const own = line === undefined ? target.comparison?.value : target.split![line];
  return {
    target,
    indicator,
    scope,
    key: target.comparison?.key,
    days,
    bound: read(number?.was ?? own),
    high: read(number?.was ? number.wasHigh : line === undefined ? target.comparison?.high : undefined),
    baseline: baselineOf(world, target, indicator, scope, days, t),
    basis,
    phasing: due && !period ? 'at-end' : line !== undefined && typeof target.phasing === 'object' ? 'linear' : target.phasing,
  };
}

/** The day the indicator's first figure begins, of those that begin before it is due. */
function firstFigure(world: World, target: TargetData, scope: string | undefined, due: Day): Day | undefined {
  const starts = world.entries
    .filter((each) => each.indicator === target.indicator && each.scope === scope && each.first <= due)
    .map((each) => each.first);
  return starts.length > 0 ? Math.min(...starts) : undefined;
}

/** Where a stock, ratio or index starts: the value written, else the figure of its period, unless the series breaks after it. */
function baselineOf(
  world: World,
  target: TargetData,
  indicator: IndicatorData | undefined,
  scope: string | undefined,
  period: Span | undefined,
  t: Day,
): Frac | undefined {
  const { baseline } = target;
  if (!baseline || !indicator || !scope || !['stock', 'ratio', 'index'].includes(indicator.kind)) return undefined;
  const days = spanOf(world.plan, baseline.period);
  if (!days) return undefined;
  if (baseline.value) return inUnit(world, baseline.value, indicator.unit, days.last, days.last)?.point;
  const start = actual(world, { ...days, indicator: indicator.id, scope, t });
  const now = period && actual(world, { ...period, indicator: indicator.id, scope, t });
  return start && now?.value && isBroken(now, start) ? undefined : start?.value?.point;
}
