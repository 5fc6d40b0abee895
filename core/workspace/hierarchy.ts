import type { Locality, Project, Zone } from '../plan/model.ts';
import { query, table, type Database } from '../query/database.ts';
import { definitionsOf, entriesOf, sameList } from './registers.ts';

/** How many zones may lie one within another. */
const DEEPEST = 50;

/** The zones of a plan as a tree; a link that would lead back to itself (circular-link reports it), or too deep, is not followed. */
export interface ZoneTree {
  readonly zones: ReadonlyMap<string, Zone>;
  /** Zones directly within a zone, groups aside. */
  readonly children: ReadonlyMap<string, readonly Zone[]>;
}

/** Key: root. */
export const zoneTree = query<string, ZoneTree>('zone tree', (db, root) => {
  const zones = new Map<string, Zone>();
  for (const zone of entriesOf(db, root, 'zones')) if (!zones.has(zone.id)) zones.set(zone.id, zone);
  const children = new Map<string, Zone[]>();
  for (const zone of zones.values()) {
    if (zone.within === undefined || zone.type === 'group' || !zones.has(zone.within) || leadsAstray(zone, zones)) continue;
    const siblings = children.get(zone.within);
    if (siblings) siblings.push(zone);
    else children.set(zone.within, [zone]);
  }
  return { zones, children };
});

/** The zones directly within a zone. */
export function childZones(db: Database, root: string, id: string): readonly Zone[] {
  return db.look(childrenOf, root, id);
}
const childrenOf = table<string, readonly Zone[]>('child zones', (db, root) => db.get(zoneTree, root).children, [], sameList);

/** Whether zones may be parts of a scope: it is a zone with others within it, a group or a locality. */
export function isDivided(db: Database, root: string, id: string): boolean {
  const zone = definitionsOf(db, root, 'zones', id)[0];
  return zone ? zone.type === 'group' || childZones(db, root, id).length > 0 : definitionsOf(db, root, 'localities', id).length > 0;
}

/** The distinct zones without children below a zone or a group; a leaf is its own. */
export function leavesOf(db: Database, root: string, id: string): readonly Zone[] {
  return db.get(leaves, `${root}\n${id}`);
}
const leaves = query<string, readonly Zone[]>(
  'leaf zones',
  (db, key) => {
    const [root, id] = split(key);
    const tree = db.get(zoneTree, root);
    const found = new Set<Zone>();
    collectLeaves(tree, id, found);
    return [...found];
  },
  sameList,
);

/** The localities below a locality, itself included. */
export function localitiesBelow(db: Database, root: string, id: string): ReadonlySet<string> {
  return db.get(localities, `${root}\n${id}`);
}
const localities = query<string, ReadonlySet<string>>('localities below', (db, key) => {
  const [root, id] = split(key);
  const below = new Set([id]);
  const all = entriesOf(db, root, 'localities');
  for (let grown = true; grown; ) {
    grown = false;
    for (const locality of all) {
      if (locality.within !== undefined && below.has(locality.within) && !below.has(locality.id)) {
        below.add(locality.id);
        grown = true;
      }
    }
  }
  return below;
});

/** Whether a zone lies within another, at any depth. */
export function liesWithin(db: Database, root: string, id: string, ancestor: string): boolean {
  const { zones } = db.get(zoneTree, root);
  const seen = new Set<string>();
  for (let at = zones.get(id)?.within; at !== undefined && !seen.has(at); at = zones.get(at)?.within) {
    if (at === ancestor) return true;
    seen.add(at);
  }
  return false;
}

/** A zone with everything above it up to a top zone. */
export function zoneWithAncestors(db: Database, root: string, id: string): readonly Zone[] {
  const { zones } = db.get(zoneTree, root);
  const path: Zone[] = [];
  for (let at = zones.get(id); at && !path.includes(at); at = at.within === undefined ? undefined : zones.get(at.within)) path.push(at);
  return path;
}

/** What a scope of a plan is. */
export type ScopeEntry = Zone | Locality | Project;

function leadsAstray(zone: Zone, zones: ReadonlyMap<string, Zone>): boolean {
  const seen = new Set<string>([zone.id]);
  for (let at = zone.within; at !== undefined; at = zones.get(at)?.within) {
    if (seen.has(at) || seen.size >= DEEPEST) return true;
    seen.add(at);
  }
  return false;
}

function collectLeaves(tree: ZoneTree, top: string, found: Set<Zone>): void {
  const seen = new Set<string>();
  for (const open = [top]; open.length > 0; ) {
    const id = open.pop()!;
    const zone = tree.zones.get(id);
    if (!zone || seen.has(id)) continue;
    seen.add(id);
    const below = zone.type === 'group' ? zone.members : (tree.children.get(id) ?? []).map((child) => child.id);
    if (below.length === 0 && zone.type !== 'group') found.add(zone);
    for (const next of below.toReversed()) open.push(next);
  }
}

function split(key: string): [string, string] {
  const cut = key.indexOf('\n');
  return [key.slice(0, cut), key.slice(cut + 1)];
}
