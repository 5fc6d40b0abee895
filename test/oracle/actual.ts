import { withBreaks } from './breaks.ts';
import { componentSum, formula, ratio } from './composed.ts';
import { events } from './events.ts';
import { extended } from './extended.ts';
import { type Ask, bestOf, type Known } from './known.ts';
import { baseOf, isMoney } from './measure.ts';
import { reported } from './reported.ts';
import { subPeriods } from './time.ts';
import { succession } from './succession.ts';
import { indicatorOf, type World } from './world.ts';
import { zones } from './zones.ts';

/** The number of an indicator for a scope and a period as known on a day (docs/semantics.md, 3), told again in the plainest way. */
export function actual(world: World, ask: Ask): Known | undefined {
  const known = KNOWN.get(world) ?? new Map<string, Known | undefined>();
  KNOWN.set(world, known);
  const key = `${ask.indicator} ${ask.scope} ${ask.first} ${ask.last} ${ask.t} ${ask.currency ?? ''} ${ask.rates ?? ''}`;
  if (!known.has(key)) known.set(key, reckoned(world, ask));
  return known.get(key);
}

/** What has been asked of a world before. */
const KNOWN = new WeakMap<World, Map<string, Known | undefined>>();

function reckoned(world: World, asked: Ask): Known | undefined {
  const indicator = indicatorOf(world, asked.indicator);
  if (!indicator) return undefined;
  const isOwn = !isMoney(indicator.unit) || baseOf(indicator.unit) === asked.currency;
  const ask = isOwn ? { ...asked, currency: undefined } : asked;
  const again = (other: Ask) => actual(world, other);
  const found = bestOf([
    reported(world, ask, indicator),
    componentSum(ask, indicator, again),
    ratio(ask, indicator, again),
    formula(world, ask, indicator, again),
    subPeriods(world, ask, indicator),
    zones(world, ask, indicator, again),
    events(world, ask, indicator),
    extended(world, ask, indicator),
    succession(world, ask, indicator, again),
  ]);
  return withBreaks(world, ask, found);
}
