import { actual } from './actual.ts';
import { type Day, day, sameSpan, type Span } from './calendar.ts';
import { div, type Frac, greatest, isZero, ZERO } from './fraction.ts';
import { exactly, type Measure, sum } from './measure.ts';
import { inUnit } from './money.ts';
import type { ForecastData, IndicatorData, Value } from './plan-data.ts';
import { spanOf, type World } from './world.ts';

/** What the latest forecast brings a number to. */
export interface Outlook {
  readonly total: Measure | undefined;
  /** The largest line over all lines; absent without lines. */
  readonly concentration: Frac | undefined;
  readonly from: ForecastData;
}

/** The latest forecast of the plan's scenario made by t for an indicator, a scope and a period. */
export function outlook(world: World, indicator: IndicatorData, scope: string, days: Span, t: Day): Outlook | undefined {
  const { plan } = world;
  const fits = (each: ForecastData) => {
    const own = spanOf(plan, each.period);
    const meant =
      each.indicator === indicator.id && (each.scope ?? plan.scope) === scope && (each.scenario ?? 'base') === (plan.scenario ?? 'base');
    return meant && own !== undefined && sameSpan(own, days) && day(each.madeOn) <= t;
  };
  const latest = plan.forecasts.filter(fits).sort((a, b) => day(b.madeOn) - day(a.madeOn))[0];
  return latest && brings(world, latest, indicator, scope, days);
}

function brings(world: World, of: ForecastData, indicator: IndicatorData, scope: string, days: Span): Outlook {
  const read = (value: Value) => inUnit(world, value, indicator.unit, day(of.madeOn), days.last);
  if (of.total) return { total: read(of.total), concentration: undefined, from: of };
  const written = Object.values(of.values ?? {}).filter((each) => each !== null);
  const lines = written.map(read);
  const known = lines.filter((each) => each !== undefined);
  const toCome = written.length > 0 ? (known.length === lines.length ? sum(known) : undefined) : of.value && read(of.value);
  const from = of.from ? day(of.from) : day(of.madeOn) + 1;
  const before = actual(world, { ...days, indicator: indicator.id, scope, t: from - 1 });
  const start = before ? before.value : indicator.kind === 'flow' && from <= days.first ? exactly(ZERO) : undefined;
  const concentration = written.length > 0 ? largest(known, toCome) : undefined;
  return { total: toCome && start && sum([start, toCome]), concentration, from: of };
}

function largest(lines: readonly Measure[], whole: Measure | undefined): Frac | undefined {
  const points = lines.map((each) => each.point).filter((each) => each !== undefined);
  const all = whole?.point;
  return all && !isZero(all) && points.length > 0 ? greatest(points.map((each) => div(each, all))) : undefined;
}
