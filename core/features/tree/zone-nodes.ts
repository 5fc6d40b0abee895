import type { How } from '../../messages/how.ts';
import type { Locality, Zone } from '../../plan/model.ts';
import { grouped } from '../../query/grouped.ts';
import type { Assessment } from '../../rollup/assessment.ts';
import { standingOf } from '../../rollup/standing.ts';
import { withPart } from '../../syntax/place.ts';
import { childZones, leavesOf } from '../../workspace/hierarchy.ts';
import type { Plan } from '../../workspace/plan.ts';
import { inPlaceOf } from '../../workspace/territory.ts';
import { sayStanding } from '../cards/standing.ts';
import { branch, targetNode } from './target-nodes.ts';
import { type TreeNode, treeNode } from './tree-node.ts';
import { TREE } from './tree-words.ts';

/** How deep localities are followed. */
const DEEPEST = 10;

type ByScope = ReadonlyMap<string, readonly Assessment[]>;

/** The zones of a plan, each within the one it lies in, with the targets of each; groups apart. */
export function byZone(plan: Plan, all: readonly Assessment[], how: How): TreeNode {
  const goals = grouped(all, ({ goal }) => goal.scope ?? '');
  const zones = plan.all('zones');
  const tops = zones.filter(({ type, within }) => type !== 'group' && !plan.one('zones', within));
  const children = tops.map((zone) => zoneNode(plan, zone, goals, how));
  const groups = zones.filter(({ type }) => type === 'group').map((zone) => groupNode(plan, zone, goals, how));
  const description = String(groups.length);
  const apart =
    groups.length > 0 ? [treeNode({ key: '*groups', kind: 'group', label: TREE.groups[how.language], description, children: groups })] : [];
  return { ...branch('zones', [...children, ...apart], how), description: String(zones.length - groups.length) };
}

/** The localities that exist on the plan's day, each within the one it lies in, with the zones in each. */
export function byLocality(plan: Plan, how: How): TreeNode {
  const day = plan.day;
  const living = plan.all('localities').filter(({ validTo }) => !validTo || validTo.last >= day);
  const zones = new Map(living.map(({ id }) => [id, zonesIn(plan, id)]));
  const tops = living.filter(({ within }) => !living.some(({ id }) => id === within));
  const node = (locality: Locality, depth: number): readonly TreeNode[] => {
    const below = depth < DEEPEST ? living.filter(({ within }) => within === locality.id).flatMap((each) => node(each, depth + 1)) : [];
    const here = (zones.get(locality.id) ?? []).map((zone) => zoneNode(plan, zone, new Map(), how, DEEPEST));
    if (below.length + here.length === 0) return [];
    return [
      treeNode({
        key: locality.id,
        kind: 'locality',
        label: locality.name || locality.id,
        description: here.length > 0 ? String(here.length) : '',
        place: withPart(locality.place, 'key'),
        children: [...below, ...here],
      }),
    ];
  };
  const children = tops.flatMap((each) => node(each, 0));
  return { ...branch('localities', children, how), description: String(living.length) };
}

function zonesIn(plan: Plan, locality: string): readonly Zone[] {
  const day = plan.day;
  return plan.all('zones').filter((zone) => zone.localities.some(({ id }) => inPlaceOf(plan.db, plan.root, id, day).includes(locality)));
}

function zoneNode(plan: Plan, zone: Zone, goals: ByScope, how: How, depth = 0): TreeNode {
  const below = depth < DEEPEST ? childZones(plan.db, plan.root, zone.id).map((each) => zoneNode(plan, each, goals, how, depth + 1)) : [];
  const own = (goals.get(zone.id) ?? []).map((found) => targetNode(plan, found, how));
  return treeNode({
    key: zone.id,
    kind: 'zone',
    label: zone.name || zone.id,
    description: sayStanding(plan, 'zones', zone.id, how) ?? '',
    status: standingOf(plan, 'zones', zone.id)?.status,
    place: withPart(zone.place, 'key'),
    children: [...below, ...own],
  });
}

function groupNode(plan: Plan, zone: Zone, goals: ByScope, how: How): TreeNode {
  const leaves = leavesOf(plan.db, plan.root, zone.id).map((each) => zoneNode(plan, each, new Map(), how, DEEPEST));
  const node = zoneNode(plan, zone, goals, how, DEEPEST);
  return { ...node, children: [...leaves, ...node.children] };
}
