import { day } from './calendar.ts';
import { whole } from './composed.ts';
import { type Ask, type Known, together } from './known.ts';
import { sum } from './measure.ts';
import { hasEnded, heirs, localityOf } from './places.ts';
import type { IndicatorData } from './plan-data.ts';
import { overZones, type World } from './world.ts';

/** What stands for a locality after its last day: the number of the one that took it in; of several what they come to together, where that can be added up. */
export function succession(world: World, ask: Ask, indicator: IndicatorData, actual: (ask: Ask) => Known | undefined): Known | undefined {
  const on = Math.min(ask.t, ask.last);
  const end = localityOf(world, ask.scope)?.validTo;
  if (end === undefined || !hasEnded(world, ask.scope, on)) return undefined;
  const next = heirs(world, ask.scope, on).filter((id) => id !== ask.scope);
  if (next.length === 0 || (next.length > 1 && !['sum', 'count'].includes(overZones(indicator)))) return undefined;
  const taken = together(
    next.map((id) => ({ ...ask, scope: id })),
    actual,
  );
  if (!taken || taken.asOf <= day(end)) return undefined;
  const absent = taken.parts.filter((each) => !each).length;
  const policy = indicator.missing ?? 'partial';
  return whole('successor', taken.asOf, taken.parts, { absent, policy }, (values) => (next.length > 1 ? sum(values) : values[0]));
}
