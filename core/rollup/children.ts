import type { Locality, Zone } from '../plan/model.ts';
import { HUNDRED, ONE, ZERO, type Rational } from '../plan/quantity/rational.ts';
import { leavesOf, childZones, zoneTree, zoneWithAncestors } from '../workspace/hierarchy.ts';
import type { Plan } from '../workspace/plan.ts';
import { type Inside, territoryOf } from '../workspace/territory.ts';
import { projectsOfZone } from '../workspace/zone-projects.ts';
import { hasFigure, type Rollup } from './derivation.ts';
import type { Request } from './request.ts';

/** The scopes whose numbers add up to a scope's, with the share each enters with. */
export interface Children {
  /** Those that exist in the period, so that they must report. */
  readonly scopes: readonly ChildScope[];
  /** Those that enter when they report: zones closed before or established later, projects that are in none of the zones. */
  readonly others: readonly ChildScope[];
  /** They do not cover the scope: their sum is only a lower part. */
  readonly incomplete: boolean;
  /** Zones that lie in several localities without shares: a total with them cannot be known. */
  readonly unshared: readonly string[];
}

export interface ChildScope {
  readonly id: string;
  readonly share?: Rational;
}

type Ask = (request: Request) => Rollup | undefined;

const NONE: Children = { scopes: [], others: [], incomplete: false, unshared: [] };

/** The children of a scope for a request. */
export function childrenOf(plan: Plan, request: Request, ask: Ask): Children {
  const zone = plan.one('zones', request.scope);
  if (zone) return ofZone(plan, zone, request, ask);
  const locality = plan.one('localities', request.scope);
  return locality ? ofLocality(plan, locality, request, ask) : NONE;
}

/** Whether a zone existed in a span up to the day asked for. */
export function validIn(zone: Zone, request: Request): boolean {
  const until = Math.min(request.at, request.last);
  return (
    (zone.established === undefined || zone.established.first <= until) && (zone.closed === undefined || zone.closed.last >= request.first)
  );
}

function ofZone(plan: Plan, zone: Zone, request: Request, ask: Ask): Children {
  const zones = zone.type === 'group' ? ofGroup(plan, zone, request, ask) : childZones(plan.db, plan.root, zone.id);
  return {
    scopes: zones.filter((child) => validIn(child, request)).map(({ id }) => ({ id })),
    others: zones.filter((child) => !validIn(child, request)).map(({ id }) => ({ id })),
    incomplete: zone.children === 'partial',
    unshared: [],
  };
}

function ofGroup(plan: Plan, group: Zone, request: Request, ask: Ask): readonly Zone[] {
  const leaves = leavesOf(plan.db, plan.root, group.id);
  return standing(plan, leaves, request, ask, (own) => own.every((leaf) => leaves.includes(leaf)));
}

function ofLocality(plan: Plan, locality: Locality, request: Request, ask: Ask): Children {
  const below = territoryOf(plan.db, plan.root, locality.id, Math.min(request.at, request.last));
  const { zones, children } = plan.db.get(zoneTree, plan.root);
  const leaves = [...zones.values()].filter((zone) => zone.type !== 'group' && !children.has(zone.id));
  const scopes: ChildScope[] = [];
  const others: ChildScope[] = [];
  const unshared: string[] = [];
  for (const zone of standing(plan, leaves, request, ask, () => true)) {
    const share = shareOf(zone, below);
    if (share?.equals(0)) continue;
    if (share === undefined) unshared.push(zone.id);
    (validIn(zone, request) ? scopes : others).push(share === undefined || share.equals(1) ? { id: zone.id } : { id: zone.id, share });
  }
  const besides = projectsBesides(plan, below);
  return { scopes, others: [...others, ...besides.scopes], incomplete: false, unshared: [...unshared, ...besides.unshared] };
}

/** The part of a zone that lies in a territory; undefined when it lies in several localities of which some are not in it, without shares. */
export function shareOf(zone: Zone, territory: ReadonlyMap<string, Inside>): Rational | undefined {
  const inside = zone.localities.filter((line) => territory.has(line.id));
  if (inside.length === 0) return ZERO;
  if (inside.some((line) => territory.get(line.id) === 'part')) return undefined;
  if (inside.length === zone.localities.length) return ONE;
  let share = ZERO;
  for (const line of inside) {
    if (!line.share?.point) return undefined;
    share = share.add(line.share.point.div(HUNDRED));
  }
  return share;
}

/** A zone that has a figure while no leaf of it has one stands for its leaves: the highest such zone of those that may. */
function standing(
  plan: Plan,
  leaves: readonly Zone[],
  request: Request,
  ask: Ask,
  may: (leaves: readonly Zone[]) => boolean,
): readonly Zone[] {
  const reports = (zone: Zone) => hasFigure(ask({ ...request, scope: zone.id }));
  const stands = (zone: Zone) => {
    const own = leavesOf(plan.db, plan.root, zone.id);
    return may(own) && reports(zone) && !own.some(reports);
  };
  const found = new Set<Zone>();
  for (const leaf of leaves) found.add(reports(leaf) ? leaf : (above(plan, leaf).find(stands) ?? leaf));
  return [...found];
}

/** The zones a zone lies in, the highest first; a group holds zones by its members alone. */
function above(plan: Plan, zone: Zone): readonly Zone[] {
  return zoneWithAncestors(plan.db, plan.root, zone.id)
    .slice(1)
    .filter(({ type }) => type !== 'group')
    .reverse();
}

/** The projects of localities that no zone counts: those outside all zones, and those of which the zone is not known yet. */
function projectsBesides(plan: Plan, territory: ReadonlyMap<string, Inside>): Pick<Children, 'scopes' | 'unshared'> {
  const all = ['outside', 'unknown'].flatMap((zone) => projectsOfZone(plan.db, plan.root, zone));
  const besides = all.filter(({ locality }) => locality !== undefined && territory.has(locality));
  const divided = besides.filter(({ locality }) => territory.get(locality!) === 'part');
  return { scopes: besides.map(({ id }) => ({ id })), unshared: divided.map(({ id }) => id) };
}
