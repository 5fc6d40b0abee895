import { contains, type Day, days, sameSpan, yearsOf } from './calendar.ts';
import { add, div, frac, HUNDRED, mul, ONE, root, rounded, sub } from './fraction.ts';
import { furthest } from './chain.ts';
import type { Ask, Known } from './known.ts';
import { greatestOf, leastOf, type Measure, rising, scaled, sum } from './measure.ts';
import type { IndicatorData } from './plan-data.ts';
import { byPeriod, entriesFor, latest, read } from './reported.ts';
import { type Entry, overTime, type World } from './world.ts';

/** What the entries of other periods give for this one, by the indicator's rule over time. */
export function subPeriods(world: World, ask: Ask, indicator: IndicatorData): Known | undefined {
  const entries = entriesFor(world, ask);
  const rule = overTime(indicator);
  const inside = entries.filter((each) => each.asOf >= ask.first && each.asOf <= ask.last);
  const made = (from: readonly Entry[], asOf: Day, by: (values: readonly Measure[]) => Measure | undefined) =>
    from.length === 0 ? undefined : figure(world, ask, indicator, from, asOf, by);
  if (rule === 'last') {
    const last = latest(inside);
    return last && made([last], last.asOf, ([value]) => value);
  }
  if (rule === 'average') {
    const dated = oneADay(inside);
    const end = Math.min(ask.t, ask.last);
    return made(dated, end, (values) => heldAverage(dated, values, end));
  }
  if (rule === 'geometric-mean') {
    const pieces = oneAfterAnother(byPeriod(entries.filter((each) => contains(ask, each) && !sameSpan(each, ask))));
    return made(pieces, Math.max(...pieces.map((each) => each.asOf)), (values) => meanRate(pieces, values));
  }
  const pieces = byPeriod(entries.filter((each) => contains(ask, each) && !sameSpan(each, ask)));
  const tiles = furthest(
    pieces.map((now) => ({ now, begins: now.first })),
    ask.first,
  ).map(({ now }) => now);
  const asOf = tiles.at(-1)?.asOf ?? 0;
  if (rule === 'sum' || rule === 'count') return made(tiles, asOf, sum);
  if (rule === 'max') return made(tiles, asOf, greatestOf);
  if (rule === 'min') return made(tiles, asOf, leastOf);
  return undefined;
}

function figure(
  world: World,
  ask: Ask,
  indicator: IndicatorData,
  from: readonly Entry[],
  asOf: Day,
  by: (values: readonly Measure[]) => Measure | undefined,
): Known {
  const values = from.map((each) => read(world, each, indicator, ask));
  const known = values.every((each) => each !== undefined);
  return {
    way: 'sub-periods',
    asOf,
    value: known ? by(values as Measure[]) : undefined,
    soft: from.some((each) => each.soft),
    partial: false,
    noRate: !known,
  };
}

/** The entries by date, one a date. */
function oneADay(entries: readonly Entry[]): readonly Entry[] {
  const dates = [...new Set(entries.map((each) => each.asOf))].sort((a, b) => a - b);
  return dates.map((date) => latest(entries.filter((each) => each.asOf === date))!);
}

/** Each value holds from its date to the day before the next. */
function heldAverage(entries: readonly Entry[], values: readonly Measure[], end: Day): Measure {
  const held = entries.map((each, i) => days({ first: each.asOf, last: (entries[i + 1]?.asOf ?? end + 1) - 1 }));
  const all = held.reduce((a, b) => a + b, 0);
  return scaled(sum(values.map((value, i) => scaled(value, frac(held[i]!)))), frac(1, all));
}

/** One after the other without overlap; of those that begin together the longest. */
function oneAfterAnother(pieces: readonly Entry[]): readonly Entry[] {
  const kept: Entry[] = [];
  for (const piece of [...pieces].sort((a, b) => a.first - b.first || b.last - a.last))
    if (!kept.some((other) => other.last >= piece.first)) kept.push(piece);
  return kept;
}

/** (Π(1 + gᵢ))^(1/n) − 1, a value over k years k times; one alone is itself. */
function meanRate(pieces: readonly Entry[], values: readonly Measure[]): Measure | undefined {
  if (values.length === 1) return values[0];
  const times = pieces.map((piece) => Math.max(1, Number(rounded(yearsOf(piece), 0, 'half-up').n)));
  const years = times.reduce((a, b) => a + b, 0);
  return rising(values, (rates) => {
    const grown = rates.flatMap((rate, i) => Array.from({ length: times[i]! }, () => add(ONE, div(rate, HUNDRED)))).reduce(mul);
    return mul(sub(root(grown, years), ONE), HUNDRED);
  });
}
