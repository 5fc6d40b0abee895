import type { Kind, Named as ManifestEntry, Reference } from '../plan/model.ts';
import type { Database } from '../query/database.ts';
import { withPart, type Place } from '../syntax/place.ts';
import { planFile, tree } from '../workspace/documents.ts';
import { filesOf, manifestOf, rootOf } from '../workspace/facts.ts';
import { planOf, type Plan } from '../workspace/plan.ts';
import { REGISTERS, SCOPES, type RegisterName } from '../workspace/registers.ts';
import type { FilePosition } from './position.ts';

/** What an id at some place names: the id space and the id. */
export interface Named {
  readonly kind: Kind;
  readonly id: string;
  /** The place of the id that was looked at. */
  readonly place: Place;
}

/** The id under a position: a definition's key or a reference; undefined elsewhere. */
export function namedAt(db: Database, at: FilePosition): Named | undefined {
  const found = db.get(tree, at.file).placeAt(at.offset);
  if (!found) return undefined;
  const { references } = db.get(planFile, at.file);
  const reference = references.find(({ place }) => place.pointer === found.pointer && place.part === found.part);
  if (reference) return { kind: reference.kind, id: reference.id, place: reference.place };
  if (found.part !== 'key') return undefined;
  for (const register of REGISTERS) {
    const entry = db.get(planFile, at.file)[register].find((each) => each.place.pointer === found.pointer);
    if (entry) return { kind: register, id: entry.id, place: withPart(entry.place, 'key') };
  }
  return undefined;
}

/** The registers an id of a kind may be defined in. */
export function registersOf(kind: Kind): readonly RegisterName[] {
  if (kind === 'scope') return SCOPES;
  if (kind === 'policy-or-review') return ['policies', 'reviews'];
  return (REGISTERS as readonly string[]).includes(kind) ? [kind as RegisterName] : [];
}

/** Where an id is defined: the keys of its entries; of `<target>/<scope>` the line of the split. */
export function definitionsOf(plan: Plan, { kind, id }: Named): readonly Place[] {
  const found = registersOf(kind).flatMap((register) => plan.definitions(register, id).map((entry) => withPart(entry.place, 'key')));
  if (found.length > 0 || kind !== 'targets') return found.length > 0 ? found : inManifest(plan, kind, id);
  const goal = plan.goal(id);
  return goal ? [withPart(goal.place, 'key')] : [];
}

/** Every reference to an id over all files of the plan. */
export function referencesTo(plan: Plan, { kind, id }: Named): readonly Place[] {
  const { db, root } = plan;
  const manifest = db.read(manifestOf, root);
  const files = [...(manifest === undefined ? [] : [manifest]), ...db.read(filesOf, root)];
  return files.flatMap((file) =>
    db
      .get(planFile, file)
      .references.filter((reference) => meansTheSame(reference, kind, id))
      .map(({ place }) => place),
  );
}

/** The plan a file belongs to. */
export function planAt(db: Database, file: string): Plan {
  return planOf(db, db.read(rootOf, file));
}

function meansTheSame(reference: Reference, kind: Kind, id: string): boolean {
  if (reference.id !== id) return kind === 'targets' && reference.kind === 'targets' && reference.id.startsWith(`${id}/`);
  return registersOf(reference.kind).some((register) => registersOf(kind).includes(register)) || reference.kind === kind;
}

function inManifest(plan: Plan, kind: Kind, id: string): readonly Place[] {
  return declaredIn(plan, kind, id).map((entry) => withPart(entry.place, 'key'));
}

/** The entries of an id that the manifest declares: a criterion, a scenario, a term, a type of zones, a unit. */
export function declaredIn(plan: Plan, kind: Kind, id: string): readonly ManifestEntry[] {
  const { terms, criteria, scenarios, zoneTypes, units } = plan.manifest;
  const lists: Partial<Record<Kind, readonly ManifestEntry[]>> = {
    terms,
    criteria,
    scenarios,
    'zone-types': zoneTypes,
    units,
  };
  return (lists[kind] ?? []).filter((entry) => entry.id === id);
}
