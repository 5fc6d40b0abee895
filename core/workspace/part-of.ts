import type { Project, Zone } from '../plan/model.ts';
import { childZones, leavesOf, liesWithin, localitiesBelow } from './hierarchy.ts';
import type { Plan } from './plan.ts';

/** Whether one scope is wholly a part of another: a zone of a zone, a group or a locality, a locality of a locality, a project of either. */
export function isPartOf(plan: Plan, inner: string, outer: string): boolean {
  if (inner === outer) return false;
  const zone = plan.one('zones', inner);
  if (zone) return isZonePartOf(plan, zone, outer);
  const project = plan.one('projects', inner);
  if (project) return isProjectPartOf(plan, project, outer);
  return plan.one('localities', outer) !== undefined && localitiesBelow(plan.db, plan.root, outer).has(inner);
}

/** Whether zones may be parts of a scope: it is a zone with others within it, a group or a locality. */
export function isDivided(plan: Plan, scope: string): boolean {
  const zone = plan.one('zones', scope);
  return zone ? zone.type === 'group' || childZones(plan.db, plan.root, scope).length > 0 : plan.one('localities', scope) !== undefined;
}

function isZonePartOf(plan: Plan, zone: Zone, outer: string): boolean {
  const around = plan.one('zones', outer);
  if (around) return zone.type === 'group' || around.type === 'group' ? coversLeaves(plan, zone.id, outer) : liesWithin(plan.db, plan.root, zone.id, outer);
  if (!plan.one('localities', outer)) return false;
  const below = localitiesBelow(plan.db, plan.root, outer);
  return zone.localities.length > 0 && zone.localities.every(({ id }) => below.has(id));
}

function coversLeaves(plan: Plan, inner: string, outer: string): boolean {
  const leaves = leavesOf(plan.db, plan.root, inner);
  const around = new Set(leavesOf(plan.db, plan.root, outer));
  return leaves.length > 0 && leaves.every((leaf) => around.has(leaf));
}

function isProjectPartOf(plan: Plan, { zone, locality }: Project, outer: string): boolean {
  if (zone === outer) return true;
  if (zone !== undefined && plan.one('zones', zone)) return isPartOf(plan, zone, outer);
  return zone === 'outside' && locality !== undefined && plan.one('localities', outer) !== undefined && localitiesBelow(plan.db, plan.root, outer).has(locality);
}
