import type { Locality, Zone } from '../plan/model.ts';
import { HUNDRED, ONE, ZERO, type Rational } from '../plan/quantity/rational.ts';
import { scopesWithFigures } from '../workspace/figures.ts';
import { childZones, leavesOf, localitiesBelow, zoneTree } from '../workspace/hierarchy.ts';
import type { Plan } from '../workspace/plan.ts';
import type { Request } from './request.ts';

/** The scopes whose numbers add up to a scope's, with the share each enters with. */
export interface Children {
  readonly scopes: readonly { readonly id: string; readonly share?: Rational }[];
  /** They do not cover the scope: their sum is only a lower part. */
  readonly incomplete: boolean;
  /** A zone that lies in several localities without shares: the total cannot be known. */
  readonly unshared: string | undefined;
}

const NONE: Children = { scopes: [], incomplete: false, unshared: undefined };

/** The children of a scope for a request; zones not valid in its span are no children. */
export function childrenOf(plan: Plan, request: Request): Children {
  const zone = plan.one('zones', request.scope);
  if (zone) return ofZone(plan, zone, request);
  const locality = plan.one('localities', request.scope);
  return locality ? ofLocality(plan, locality, request) : NONE;
}

/** Whether a zone existed in a span up to the day asked for. */
export function validIn(zone: Zone, request: Request): boolean {
  const until = Math.min(request.at, request.last);
  return (zone.established === undefined || zone.established.first <= until) && (zone.closed === undefined || zone.closed.last >= request.first);
}

function ofZone(plan: Plan, zone: Zone, request: Request): Children {
  const isGroup = zone.type === 'group';
  const zones = isGroup ? standing(plan, leavesOf(plan.db, plan.root, zone.id), request) : childZones(plan.db, plan.root, zone.id);
  return {
    scopes: zones.filter((child) => validIn(child, request)).map((child) => ({ id: child.id })),
    incomplete: zone.children === 'partial',
    unshared: undefined,
  };
}

function ofLocality(plan: Plan, locality: Locality, request: Request): Children {
  const below = localitiesBelow(plan.db, plan.root, locality.id);
  const { zones, children } = plan.db.get(zoneTree, plan.root);
  const leaves = [...zones.values()].filter((zone) => zone.type !== 'group' && !children.has(zone.id));
  const scopes: { id: string; share?: Rational }[] = [];
  let unshared: string | undefined;
  for (const zone of standing(plan, leaves, request)) {
    if (!validIn(zone, request)) continue;
    const share = shareOf(zone, below);
    if (share === undefined) unshared ??= zone.id;
    else if (share.compare(ZERO) > 0) scopes.push(share.equals(1) ? { id: zone.id } : { id: zone.id, share });
  }
  return { scopes: [...scopes, ...projectsOutside(plan, below, request)], incomplete: false, unshared };
}

/** The part of a zone that lies in some localities; undefined when it lies in several of which some are not among them, without shares. */
export function shareOf(zone: Zone, localities: ReadonlySet<string>): Rational | undefined {
  const inside = zone.localities.filter((line) => localities.has(line.id));
  if (inside.length === 0) return ZERO;
  if (inside.length === zone.localities.length) return ONE;
  let share = ZERO;
  for (const line of inside) {
    if (!line.share?.point) return undefined;
    share = share.add(line.share.point.div(HUNDRED));
  }
  return share;
}

/** Zones stand for their leaves where they have a figure and no leaf of theirs has one. */
function standing(plan: Plan, leaves: readonly Zone[], request: Request): readonly Zone[] {
  const reporting = new Set(scopesWithFigures(plan.db, plan.root, request.indicator));
  const { zones } = plan.db.get(zoneTree, plan.root);
  const found = new Set<Zone>();
  for (const leaf of leaves) found.add(reporting.has(leaf.id) ? leaf : (standIn(plan, zones, leaf, reporting) ?? leaf));
  return [...found];
}

function standIn(plan: Plan, zones: ReadonlyMap<string, Zone>, leaf: Zone, reporting: ReadonlySet<string>): Zone | undefined {
  const seen = new Set<string>();
  for (let at = leaf.within; at !== undefined && !seen.has(at); at = zones.get(at)?.within) {
    seen.add(at);
    const above = zones.get(at);
    if (above && reporting.has(at)) return leavesOf(plan.db, plan.root, at).some((below) => reporting.has(below.id)) ? undefined : above;
  }
  return undefined;
}

function projectsOutside(plan: Plan, localities: ReadonlySet<string>, request: Request): readonly { id: string }[] {
  const reporting = new Set(scopesWithFigures(plan.db, plan.root, request.indicator));
  return plan
    .all('projects')
    .filter((p) => p.zone === 'outside' && p.locality !== undefined && localities.has(p.locality) && reporting.has(p.id))
    .map((p) => ({ id: p.id }));
}
