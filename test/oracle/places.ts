import { type Day, day } from './calendar.ts';
import type { LocalityData } from './plan-data.ts';
import type { World } from './world.ts';

/** How much of a locality lies in another: all, nothing, or a part that nobody has measured. */
export type Part = 'all' | 'some' | 'none';

/** Where localities lie on a day, seen from one of them (docs/semantics.md, 5): one that was abolished lies where its successors do. */
export function placeIn(world: World, locality: string, on: Day): (id: string) => Part {
  const place = (id: string): Part => {
    const parts = heirs(world, id, on).map((heir): Part => {
      if (heir === locality) return 'all';
      const within = localityOf(world, heir)?.within;
      return within === undefined ? 'none' : place(within);
    });
    if (parts.every((part) => part === 'all')) return 'all';
    return parts.every((part) => part === 'none') ? 'none' : 'some';
  };
  return place;
}

/** Who answers for a locality on a day: itself until its last day, then those that took it in, or those that took in these. */
export function heirs(world: World, id: string, on: Day): readonly string[] {
  const { successor = [] } = localityOf(world, id) ?? {};
  const gone = hasEnded(world, id, on) && successor.length > 0;
  return gone ? [...new Set(successor.flatMap((each) => heirs(world, each, on)))] : [id];
}

/** Whether the last day of a locality is over. */
export function hasEnded(world: World, id: string, on: Day): boolean {
  const end = localityOf(world, id)?.validTo;
  return end !== undefined && day(end) < on;
}

export const localityOf = (world: World, id: string): LocalityData | undefined => world.plan.localities.find((each) => each.id === id);
