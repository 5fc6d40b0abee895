import { sameSpan, type Span } from './calendar.ts';
import type { Ask, Known } from './known.ts';
import { inUnit } from './money.ts';
import type { Measure } from './measure.ts';
import type { IndicatorData } from './plan-data.ts';
import type { Entry, World } from './world.ts';

/** The latest entry for exactly this indicator, scope and period. */
export function reported(world: World, ask: Ask, indicator: IndicatorData): Known | undefined {
  const entry = latest(entriesFor(world, ask).filter((each) => sameSpan(each, ask)));
  if (!entry) return undefined;
  const value = read(world, entry, indicator, ask);
  return { way: 'reported', asOf: entry.asOf, value, soft: entry.soft, partial: false, noRate: !value };
}

/** The entries of an indicator and a scope that are known at t. */
export function entriesFor(world: World, ask: Pick<Ask, 'indicator' | 'scope' | 't'>): readonly Entry[] {
  return world.entries.filter((each) => each.indicator === ask.indicator && each.scope === ask.scope && each.asOf <= ask.t);
}

/** The entry of the latest date; there firm before estimated, and the preferred one. */
export function latest(entries: readonly Entry[]): Entry | undefined {
  const order = (each: Entry) => [-each.asOf, Number(each.soft), -Number(each.preferred)] as const;
  return [...entries].sort((a, b) => {
    const [x, y] = [order(a), order(b)];
    return x[0] - y[0] || x[1] - y[1] || x[2] - y[2];
  })[0];
}

/** The number of an entry in the unit of the indicator, or in the currency that is asked for. */
export function read(world: World, entry: Entry, indicator: IndicatorData, ask: Ask): Measure | undefined {
  return inUnit(world, entry.value, indicator.unit, entry.asOf, entry.last, ask);
}

/** The latest entry of each period that holds for entries of one indicator and scope. */
export function byPeriod(entries: readonly Entry[]): readonly Entry[] {
  const spans: Span[] = [];
  for (const each of entries) if (!spans.some((span) => sameSpan(span, each))) spans.push(each);
  return spans.map((span) => latest(entries.filter((each) => sameSpan(each, span)))!);
}
