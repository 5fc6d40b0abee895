import { type Day, day, type Span } from './calendar.ts';
import { decimal, div, type Frac, HUNDRED, ONE, total } from './fraction.ts';
import { type Part, placeIn } from './places.ts';
import type { ZoneData } from './plan-data.ts';
import { type World, zoneOf } from './world.ts';

/** A scope whose number goes into that of another. */
export interface Child {
  readonly id: string;
  /** The part of it that counts; absent where the shares are not known. */
  readonly factor?: Frac;
  /** It exists in the period so far, so it must report. */
  readonly due: boolean;
}

/** What a scope rolls up (docs/semantics.md, 5). `has` tells whether a zone has a figure. */
export function childrenOf(
  world: World,
  scope: string,
  period: Span & { readonly t: Day },
  has: (zone: string) => boolean,
): readonly Child[] {
  const zone = zoneOf(world, scope);
  const child = (each: ZoneData, factor: Frac | undefined): Child => ({ id: each.id, factor, due: isDue(each, period) });
  if (zone?.type === 'nhóm') return membersOf(world, zone, has).map((each) => child(each, ONE));
  if (zone) return below(world, scope).map((each) => child(each, ONE));
  const place = placeIn(world, scope, Math.min(period.last, period.t));
  const leaves = world.plan.zones.filter((each) => each.type !== 'nhóm' && below(world, each.id).length === 0);
  const inside = (id: string) => place(id) !== 'none';
  const standing = withStandIns(world, leaves, has, () => true).filter((each) => each.localities?.some(({ id }) => inside(id)));
  const outside = world.plan.projects.filter(
    (each) => ['outside', 'unknown'].includes(each.zone) && each.locality !== undefined && inside(each.locality),
  );
  return [
    ...standing.map((each) => child(each, factorIn(each, place))),
    ...outside.map(({ id, locality }) => ({ id, factor: place(locality!) === 'all' ? ONE : undefined, due: false })),
  ];
}

/** The zones directly below one. */
export const below = (world: World, zone: string): readonly ZoneData[] => world.plan.zones.filter((each) => each.within === zone);

/** The leaves of a zone; it is one itself when nothing lies below it. */
export function leavesOf(world: World, zone: ZoneData): readonly ZoneData[] {
  const children = below(world, zone.id);
  return children.length === 0 ? [zone] : children.flatMap((each) => leavesOf(world, each));
}

/** The distinct leaves below the members; a zone stands for its own only where the group holds all of them. */
function membersOf(world: World, group: ZoneData, has: (zone: string) => boolean): readonly ZoneData[] {
  const members = (group.members ?? []).flatMap((id) => zoneOf(world, id) ?? []);
  const leaves = [...new Set(members.flatMap((each) => leavesOf(world, each)))];
  return withStandIns(world, leaves, has, (own) => own.every((leaf) => leaves.includes(leaf)));
}

/** A zone that has a figure while no leaf of it has one stands for its leaves: the highest such zone. */
function withStandIns(
  world: World,
  leaves: readonly ZoneData[],
  has: (zone: string) => boolean,
  may: (own: readonly ZoneData[]) => boolean,
): readonly ZoneData[] {
  const stands = (zone: ZoneData) => {
    const own = leavesOf(world, zone);
    return may(own) && own.every((leaf) => !has(leaf.id)) && has(zone.id);
  };
  return [...new Set(leaves.map((leaf) => ancestors(world, leaf).find(stands) ?? leaf))];
}

/** The zones above one, the highest first. */
function ancestors(world: World, zone: ZoneData): readonly ZoneData[] {
  const above = zone.within === undefined ? undefined : zoneOf(world, zone.within);
  return above ? [...ancestors(world, above), above] : [];
}

/** The part of a zone that lies in a locality: all of it, or the sum of its shares there; not known where nobody says how it is divided. */
export function factorIn({ localities = [] }: ZoneData, place: (locality: string) => Part): Frac | undefined {
  const meant = localities.filter(({ id }) => place(id) !== 'none');
  if (meant.some(({ id }) => place(id) === 'some')) return undefined;
  if (meant.length === localities.length) return ONE;
  return meant.every(({ share }) => share !== undefined) ? total(meant.map(({ share }) => div(decimal(share!), HUNDRED))) : undefined;
}

function isDue(zone: ZoneData, { first, last, t }: Span & { readonly t: Day }): boolean {
  const early = zone.closed !== undefined && day(zone.closed) < first;
  const late = zone.established !== undefined && day(zone.established) > Math.min(last, t);
  return !early && !late;
}
