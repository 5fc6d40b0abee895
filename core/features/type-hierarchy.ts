import type { Locality, Zone } from '../plan/model.ts';
import type { Database } from '../query/database.ts';
import { withPart } from '../syntax/place.ts';
import type { TextRange } from '../text/range.ts';
import { childZones } from '../workspace/hierarchy.ts';
import { rangeOf } from '../workspace/located.ts';
import { planOf, type Plan } from '../workspace/plan.ts';
import { namedAt, planAt } from './linked.ts';
import type { FilePosition } from './position.ts';

/** A zone or locality in the two hierarchies of a plan: zones within zones, and what lies in which locality. */
export interface HierarchyItem {
  readonly name: string;
  readonly id: string;
  readonly kind: 'zones' | 'localities';
  readonly root: string;
  readonly file: string;
  /** The whole entry, and its id. */
  readonly range: TextRange;
  readonly selectionRange: TextRange;
}

/** The zone or locality at a position. */
export function hierarchyItem(db: Database, at: FilePosition): HierarchyItem | undefined {
  const named = namedAt(db, at);
  if (!named || !['zones', 'localities', 'scope'].includes(named.kind)) return undefined;
  const plan = planAt(db, at.file);
  return itemOf(plan, named.kind === 'localities' ? 'localities' : 'zones', named.id) ?? itemOf(plan, 'localities', named.id);
}

/** What a zone or locality lies in: the zone around it, the groups it belongs to, its localities; the locality above. */
export function liesIn(db: Database, root: string, kind: HierarchyItem['kind'], id: string): readonly HierarchyItem[] {
  const plan = planOf(db, root);
  if (kind === 'localities') return items(plan, 'localities', [plan.one('localities', id)?.within]);
  const zone = plan.one('zones', id);
  const groups = plan.all('zones').filter(({ members }) => members.includes(id));
  return [
    ...items(plan, 'zones', [zone?.within, ...groups.map((group) => group.id)]),
    ...items(plan, 'localities', zone?.localities.map((place) => place.id) ?? []),
  ];
}

/** What lies directly in a zone or locality: its zones, the members of a group; localities below, and the zones of a locality. */
export function liesBelow(db: Database, root: string, kind: HierarchyItem['kind'], id: string): readonly HierarchyItem[] {
  const plan = planOf(db, root);
  if (kind === 'zones') {
    const children = childZones(db, root, id).map((zone) => zone.id);
    return items(plan, 'zones', [...children, ...(plan.one('zones', id)?.members ?? [])]);
  }
  const below = plan.all('localities').filter(({ within }) => within === id);
  const zones = plan.all('zones').filter(({ localities }) => localities.some((place) => place.id === id));
  return [...items(plan, 'localities', ids(below)), ...items(plan, 'zones', ids(zones))];
}

function items(plan: Plan, kind: HierarchyItem['kind'], all: readonly (string | undefined)[]): readonly HierarchyItem[] {
  return [...new Set(all)].flatMap((id) => (id === undefined ? [] : (itemOf(plan, kind, id) ?? [])));
}

function itemOf(plan: Plan, kind: HierarchyItem['kind'], id: string): HierarchyItem | undefined {
  const entry = plan.one(kind, id);
  if (!entry) return undefined;
  const selectionRange = rangeOf(plan.db, withPart(entry.place, 'key'));
  const { start, end } = rangeOf(plan.db, withPart(entry.place, 'entry'));
  const range = { start: Math.min(start, selectionRange.start), end: Math.max(end, selectionRange.end) };
  return { name: entry.name || id, id, kind, root: plan.root, file: entry.place.file, range, selectionRange };
}

function ids(entries: readonly (Zone | Locality)[]): readonly string[] {
  return entries.map(({ id }) => id);
}
