import { type Day, day, type Span } from './calendar.ts';
import { decimal, div, type Frac, HUNDRED, ONE, total } from './fraction.ts';
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
  const inside = localitiesBelow(world, scope);
  const leaves = world.plan.zones.filter((each) => each.type !== 'nhóm' && below(world, each.id).length === 0);
  const standing = withStandIns(world, leaves, has, () => true).filter((each) => each.localities?.some(({ id }) => inside.has(id)));
  const outside = world.plan.projects.filter((each) => each.zone === 'outside' && each.locality !== undefined && inside.has(each.locality));
  return [...standing.map((each) => child(each, factorIn(each, inside))), ...outside.map(({ id }) => ({ id, factor: ONE, due: false }))];
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

/** A locality with all those below it. */
export function localitiesBelow(world: World, locality: string): ReadonlySet<string> {
  const children = world.plan.localities.filter((each) => each.within === locality);
  return new Set([locality, ...children.flatMap((each) => [...localitiesBelow(world, each.id)])]);
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

/** The part of a zone that lies in some localities: all of it, or the sum of its shares there. */
export function factorIn({ localities = [] }: ZoneData, inside: ReadonlySet<string>): Frac | undefined {
  const meant = localities.filter(({ id }) => inside.has(id));
  if (meant.length === localities.length) return ONE;
  return meant.every(({ share }) => share !== undefined) ? total(meant.map(({ share }) => div(decimal(share!), HUNDRED))) : undefined;
}

function isDue(zone: ZoneData, { first, last, t }: Span & { readonly t: Day }): boolean {
  const early = zone.closed !== undefined && day(zone.closed) < first;
  const late = zone.established !== undefined && day(zone.established) > Math.min(last, t);
  return !early && !late;
}
