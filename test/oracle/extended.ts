import { contains, type Day, sameSpan, type Span } from './calendar.ts';
import { furthest, type Piece } from './chain.ts';
import type { Ask, Known } from './known.ts';
import { less, sum } from './measure.ts';
import type { IndicatorData } from './plan-data.ts';
import { entriesFor, latest, read } from './reported.ts';
import { type Entry, overTime, type World } from './world.ts';

/** A piece that carries a reported value on: what it holds at its own date, less what it held at t₀. */
interface Added extends Piece {
  readonly before: Entry | undefined;
}

/** A reported flow of the period, carried on by what its sub-periods have added since; only figures whose money can be converted take part. */
export function extended(world: World, ask: Ask, indicator: IndicatorData): Known | undefined {
  if (indicator.kind !== 'flow' || overTime(indicator) !== 'sum') return undefined;
  const value = (of: Entry) => read(world, of, indicator, ask);
  const entries = entriesFor(world, ask);
  const start = latest(entries.filter((each) => sameSpan(each, ask)));
  if (!start || !value(start)) return undefined;
  const inside = entries.filter((each) => contains(ask, each) && !sameSpan(each, ask));
  const pieces = furthest(
    piecesAfter(inside, start.asOf).filter(({ now, before }) => value(now) && (!before || value(before))),
    start.asOf + 1,
  );
  if (pieces.length === 0) return undefined;
  const used = [start, ...pieces.flatMap(({ now, before }) => (before ? [now, before] : [now]))];
  return {
    way: 'extended',
    asOf: pieces.at(-1)!.now.asOf,
    value: sum([value(start)!, ...pieces.map(({ now, before }) => (before ? less(value(now)!, value(before)!) : value(now)!))]),
    soft: used.some((each) => each.soft),
    partial: false,
    noRate: false,
  };
}

/** Each sub-period known after t₀. One that began by t₀ must be known as of t₀ too. */
function piecesAfter(entries: readonly Entry[], t0: Day): readonly Added[] {
  const spans = entries.filter((each, i) => entries.findIndex((other) => sameSpan(each, other)) === i);
  return spans.flatMap((span: Span): Added[] => {
    const same = entries.filter((each) => sameSpan(each, span));
    const now = latest(same)!;
    if (now.asOf <= t0) return [];
    if (now.first > t0) return [{ now, begins: now.first, before: undefined }];
    const before = latest(same.filter((each) => each.asOf === t0));
    return before ? [{ now, begins: t0 + 1, before }] : [];
  });
}
