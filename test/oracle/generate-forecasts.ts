import { dateOf, day } from './calendar.ts';
import { type Pool, valueOf } from './generate-figures.ts';
import type { ActualData, ForecastData, Lines, Unit } from './plan-data.ts';
import type { Random } from './random.ts';

/** Forecasts of what is reported, one a day. */
export function forecasts(
  random: Random,
  pool: Pool & { readonly actuals: readonly ActualData[] },
  scenario: string | undefined,
): readonly ForecastData[] {
  const made: ForecastData[] = [];
  for (const madeOn of new Set(random.some([...pool.dates, '2023-12-20', '2024-03-31'], 0.4))) {
    const about = random.maybe(0.85, () => random.pick(pool.actuals));
    const indicator = pool.plan.indicators.find((each) => each.id === about?.indicator) ?? pool.plan.indicators[0]!;
    const value = () => valueOf(random, indicator.unit, pool);
    const kind = random.int(0, 3);
    const values = kind >= 2 ? linesOf(random, pool, indicator.unit) : undefined;
    const asked = values && Object.values(values).some((each) => each);
    made.push({
      indicator: indicator.id,
      scope: about ? about.scope : random.maybe(0.5, () => random.pick(pool.scopes)),
      period: about && random.chance(0.75) ? about.period : random.chance(0.6) ? '2024' : random.pick(pool.periods),
      madeOn,
      from: random.maybe(0.2, () => dateOf(day(madeOn) + random.int(-20, 20))),
      scenario: scenario && random.chance(0.7) ? scenario : random.maybe(0.15, () => random.pick(['low', 'base'])),
      ...(kind === 0 ? { total: value() } : asked ? { values, value: kind === 3 ? value() : undefined } : { value: value() }),
    });
  }
  return made;
}

/** A line a zone; sometimes all the same, so that each is an even part. */
function linesOf(random: Random, pool: Pool, unit: Unit): Lines {
  const zones = random.some(pool.plan.zones, 0.7).map((zone) => zone.id);
  const same = random.maybe(0.4, () => valueOf(random, unit, pool));
  return Object.fromEntries(zones.map((zone) => [zone, random.chance(0.1) ? null : (same ?? valueOf(random, unit, pool))]));
}
