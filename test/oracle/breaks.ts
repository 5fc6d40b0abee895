import { type Day, day } from './calendar.ts';
import type { Ask, Known } from './known.ts';
import type { World } from './world.ts';

/** A number with the breaks of its own series beside those of its parts. */
export function withBreaks(world: World, ask: Ask, known: Known | undefined): Known | undefined {
  return known && { ...known, breaks: [...(known.breaks ?? []), ...ofEntries(world, ask), ...ofLocality(world, ask)] };
}

/** Whether a series breaks after the day of one number and up to that of a later one. */
export function isBroken(now: Known, then: Known): boolean {
  return (now.breaks ?? []).some((each) => each > then.asOf && each <= now.asOf);
}

function ofEntries({ entries }: World, { indicator, scope, t }: Ask): readonly Day[] {
  return entries
    .filter((each) => each.isBreak && each.indicator === indicator && each.scope === scope && each.asOf <= t)
    .map((each) => each.asOf);
}

/** The first day of what came after a locality: for itself, and for those that took it in, unless it lay in them already. */
function ofLocality({ plan }: World, { scope, t }: Ask): readonly Day[] {
  const ends = plan.localities.filter(
    ({ id, within, successor = [] }) => successor.length > 0 && (id === scope || (successor.includes(scope) && within !== scope)),
  );
  return ends.flatMap(({ validTo }) => (validTo !== undefined && day(validTo) < t ? [day(validTo) + 1] : []));
}
