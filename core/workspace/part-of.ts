import type { Zone } from '../plan/model.ts';
import { query, type Database } from '../query/database.ts';
import { sameStructure } from '../query/same.ts';
import { leavesOf, zoneWithAncestors } from './hierarchy.ts';
import { definitionsOf, entriesOf, sameList } from './registers.ts';

/** Whether one scope is wholly a part of another: a zone of a zone, a group or a locality, a locality of a locality, a project of either. */
export function isPartOf(db: Database, root: string, inner: string | undefined, outer: string | undefined): boolean {
  return outer !== undefined && scopesAround(db, root, inner).has(outer);
}

/** Every scope that a scope is wholly a part of; none of one that is not written. */
export function scopesAround(db: Database, root: string, scope: string | undefined): ReadonlySet<string> {
  return scope === undefined ? NONE : db.get(around, `${root}\n${scope}`);
}

const around = query<string, ReadonlySet<string>>(
  'scopes around',
  (db, key) => {
    const cut = key.lastIndexOf('\n');
    const [root, id] = [key.slice(0, cut), key.slice(cut + 1)];
    const zone = definitionsOf(db, root, 'zones', id)[0];
    if (zone) return zone.type === 'group' ? aroundGroup(db, root, zone) : aroundZone(db, root, zone);
    const project = definitionsOf(db, root, 'projects', id)[0];
    if (!project) return aboveLocality(db, root, id);
    if (project.zone !== 'outside') return aroundProject(db, root, project.zone);
    return project.locality === undefined ? NONE : new Set([project.locality, ...aboveLocality(db, root, project.locality)]);
  },
  sameStructure,
);
const NONE: ReadonlySet<string> = new Set();

function aroundProject(db: Database, root: string, id: string | undefined): ReadonlySet<string> {
  const zone = id === undefined ? undefined : definitionsOf(db, root, 'zones', id)[0];
  return zone ? new Set([zone.id, ...aroundZone(db, root, zone)]) : NONE;
}

function aroundZone(db: Database, root: string, zone: Zone): ReadonlySet<string> {
  const zones = zoneWithAncestors(db, root, zone.id)
    .slice(1)
    .map((each) => each.id);
  const places = zone.localities.map(({ id }) => [id, ...aboveLocality(db, root, id)]);
  return new Set([...zones, ...groupsAround(db, root, zone), ...shared(places)]);
}

/** What all leaves of a group have around them, and the groups that hold them all. */
function aroundGroup(db: Database, root: string, group: Zone): ReadonlySet<string> {
  const leaves = leavesOf(db, root, group.id).map((leaf) => [leaf.id, ...aroundZone(db, root, leaf)]);
  return new Set([...shared(leaves), ...groupsAround(db, root, group)].filter((id) => id !== group.id));
}

function groupsAround(db: Database, root: string, zone: Zone): readonly string[] {
  const leaves = leavesOf(db, root, zone.id);
  if (leaves.length === 0) return [];
  return db
    .get(groups, root)
    .filter(({ id }) => id !== zone.id && holdsAll(leavesOf(db, root, id), leaves))
    .map(({ id }) => id);
}

/** Key: root. */
const groups = query<string, readonly Zone[]>(
  'groups',
  (db, root) => entriesOf(db, root, 'zones').filter(({ type }) => type === 'group'),
  sameList,
);

function holdsAll(held: readonly Zone[], leaves: readonly Zone[]): boolean {
  if (held.length < leaves.length) return false;
  const all = new Set(held);
  return leaves.every((leaf) => all.has(leaf));
}

function aboveLocality(db: Database, root: string, id: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (
    let at = definitionsOf(db, root, 'localities', id)[0]?.within;
    at !== undefined && at !== id && !found.has(at);
    at = definitionsOf(db, root, 'localities', at)[0]?.within
  )
    found.add(at);
  return found;
}

/** What is in all of some lists. */
function shared(lists: readonly (readonly string[])[]): readonly string[] {
  const [first = [], ...others] = lists;
  return first.filter((id) => others.every((list) => list.includes(id)));
}
