import type { Ask, Known } from './known.ts';
import type { IndicatorData } from './plan-data.ts';
import { entriesFor, latest, read } from './reported.ts';
import type { World } from './world.ts';

/** The latest rate stated with its date in the period. */
export function latestRate(world: World, ask: Ask, indicator: IndicatorData): Known | undefined {
  const entry = latest(entriesFor(world, ask).filter((each) => each.asOf >= ask.first && each.asOf <= ask.last));
  return (
    entry && {
      way: 'sub-periods',
      asOf: entry.asOf,
      value: read(world, entry, indicator, ask),
      soft: entry.soft,
      partial: false,
      noRate: false,
    }
  );
}
