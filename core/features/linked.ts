import type { Kind, Manifest, Named as ManifestEntry, Reference, Register } from '../plan/model.ts';
import type { Database } from '../query/database.ts';
import { withPart, type Place } from '../syntax/place.ts';
import type { TextRange } from '../text/range.ts';
import { planFile, tree } from '../workspace/documents.ts';
import { filesOf, manifestOf, rootOf } from '../workspace/facts.ts';
import { planOf, type Plan } from '../workspace/plan.ts';
import { isRegister, REGISTERS, SCOPES, type RegisterName } from '../workspace/registers.ts';
import type { FilePosition } from './position.ts';
import { namesAt, wordsAt } from './words-at.ts';

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
  const here = references.filter(({ place }) => place.pointer === found.pointer && place.part === found.part);
  // a formula names several
  const reference = here.length > 1 ? (here.find((each) => covers(db, each, at.offset)) ?? here[0]) : here[0];
  if (reference) return { kind: reference.kind, id: reference.id, place: reference.place };
  const defined = found.part === 'key' ? definedIn(db, at.file).find(({ place }) => place.pointer === found.pointer) : undefined;
  return defined && { ...defined, place: withPart(defined.place, 'key') };
}

/** The ids a file defines, those of entries that could not be read included. */
export function definedIn(db: Database, file: string): readonly Named[] {
  const said = db.get(planFile, file);
  const entries = REGISTERS.flatMap((kind) => said[kind].map(({ id, place }) => ({ kind, id, place })));
  const unread = said.unread.map(({ register, id, place }) => ({ kind: register, id, place }));
  const declared = said.manifest
    ? declaredKinds(said.manifest).flatMap(([kind, all]) => all.map(({ id, place }) => ({ kind, id, place })))
    : [];
  return [...entries, ...unread, ...declared];
}

function covers(db: Database, { place, id }: Reference, offset: number): boolean {
  return wordsAt(db, place, id).some(({ start, end }) => start <= offset && offset <= end);
}

/** The registers an id of a kind may be defined in. */
export function registersOf(kind: Kind): readonly RegisterName[] {
  if (kind === 'scope') return SCOPES;
  if (kind === 'policy-or-review') return ['policies', 'reviews'];
  return isRegister(kind) ? [kind] : [];
}

/** Where an id is defined: the keys of its entries; of `<target>/<scope>` the line of the split. */
export function definitionsOf(plan: Plan, { kind, id }: Omit<Named, 'place'>): readonly Place[] {
  const found = registersOf(kind).flatMap((register) => plan.definitions(register, id).map((entry) => withPart(entry.place, 'key')));
  if (found.length > 0 || kind !== 'targets') return found.length > 0 ? found : inManifest(plan, kind, id);
  const goal = plan.goal(id);
  return goal ? [withPart(goal.place, 'key')] : [];
}

/** Every reference to an id over all files of the plan. */
export function referencesTo(plan: Plan, { kind, id }: Named): readonly Place[] {
  return planFiles(plan).flatMap((file) => namesIn(plan.db, file, { kind, id }));
}

/** A word of a text that names an id, and whether the id is defined there. */
export interface Naming {
  readonly range: TextRange;
  readonly defines: boolean;
}

/** Where a file names an id. */
export function namingIn(db: Database, file: string, named: Omit<Named, 'place'>): readonly Naming[] {
  const registers = [...registersOf(named.kind), named.kind];
  const definitions = definedIn(db, file).filter(({ kind, id }) => id === named.id && registers.includes(kind as RegisterName));
  const words = (places: readonly Place[], defines: boolean) =>
    places.flatMap((place) => namesAt(db, place, named.id).map((range) => ({ range, defines })));
  const keys = definitions.map(({ place }) => withPart(place, 'key'));
  const all = [...words(keys, true), ...words(namesIn(db, file, named), false)];
  return [...new Map(all.map((each) => [each.range.start, each])).values()].sort((a, b) => a.range.start - b.range.start);
}

function namesIn(db: Database, file: string, { kind, id }: Omit<Named, 'place'>): readonly Place[] {
  const { references } = db.get(planFile, file);
  return references.filter((reference) => meansTheSame(reference, kind, id)).map(({ place }) => place);
}

/** The files of a plan, the manifest first. */
export function planFiles({ db, root }: Plan): readonly string[] {
  const manifest = db.read(manifestOf, root);
  return [...(manifest === undefined ? [] : [manifest]), ...db.read(filesOf, root)];
}

/** The plan a file belongs to. */
export function planAt(db: Database, file: string): Plan {
  return planOf(db, db.read(rootOf, file));
}

function meansTheSame(reference: Reference, kind: Kind, id: string): boolean {
  if (reference.id !== id) {
    if (reference.kind !== 'targets') return false;
    // `<target>/<scope>` names both
    return kind === 'targets' ? reference.id.startsWith(`${id}/`) : isScope(kind) && reference.id.endsWith(`/${id}`);
  }
  return registersOf(reference.kind).some((register) => registersOf(kind).includes(register)) || reference.kind === kind;
}

function inManifest(plan: Plan, kind: Kind, id: string): readonly Place[] {
  return declaredIn(plan, kind, id).map((entry) => withPart(entry.place, 'key'));
}

/** The entries of an id that the manifest declares: a criterion, a scenario, a term, a type of zones, a unit. */
export function declaredIn(plan: Plan, kind: Kind, id: string): readonly ManifestEntry[] {
  const all = declaredKinds(plan.manifest).find(([each]) => each === kind)?.[1] ?? [];
  return all.filter((entry) => entry.id === id);
}

function declaredKinds(manifest: Manifest): readonly (readonly [Register, readonly ManifestEntry[]])[] {
  const { terms, criteria, scenarios, zoneTypes, units } = manifest;
  return [
    ['terms', terms],
    ['criteria', criteria],
    ['scenarios', scenarios],
    ['zone-types', zoneTypes],
    ['units', units],
  ];
}

function isScope(kind: Kind): boolean {
  return kind === 'scope' || (SCOPES as readonly string[]).includes(kind);
}
