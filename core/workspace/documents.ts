import { planContext, type PlanContext, type ReadContext } from '../plan/lower/context.ts';
import { lowerFile, lowerIndicators, lowerManifest, type LoweredSection, NO_SECTION } from '../plan/lower/lower-file.ts';
import type { Indicator, Manifest, PlanFile } from '../plan/model.ts';
import type { ScaledUnit } from '../plan/quantity/quantity.ts';
import { query, type Database } from '../query/database.ts';
import { sameStructure } from '../query/same.ts';
import { missingScopes } from '../schema/missing-scope.ts';
import { type Checked, violations } from '../schema/validate.ts';
import type { Violation } from '../schema/violation.ts';
import { openSource } from '../syntax/source.ts';
import { isLetGo, letGo } from '../syntax/let-go.ts';
import { mayHaveSection } from '../syntax/may-have-section.ts';
import { parse } from '../syntax/parse.ts';
import type { SyntaxTree } from '../syntax/tree.ts';
import { isEmpty } from '../syntax/value.ts';
import { filesOf, manifestOf, rootOf, sourceOf } from './facts.ts';
import { keepEntries } from './keep-entries.ts';

/** The parsed text of a file; of a file that is not there, an empty one. Key: file. */
export const tree = query<string, SyntaxTree>('syntax', (db, file) => parse(db.read(sourceOf, file) ?? openSource('')));

/** What the manifest of a root says, or all defaults. Key: root. */
export const manifest = query<string, Manifest>('manifest', (db, root) => db.get(manifestFile, root).manifest!, sameStructure);

const manifestFile = query<string, PlanFile>(
  'manifest file',
  (db, root) => {
    const file = db.read(manifestOf, root);
    return lowerManifest(file === undefined ? undefined : db.get(tree, file), file ?? `${root}/zoneplan.yaml`);
  },
  sameStructure,
);

/** What one file says, manifest or plan file. Key: file. */
export const planFile = query<string, PlanFile>(
  'plan',
  (db, file) => {
    const root = db.read(rootOf, file);
    if (db.read(manifestOf, root) === file) return db.get(manifestFile, root);
    return lowerFile(db.get(tree, file), db.get(readContext, file), db.get(indicatorsIn, file));
  },
  Object.is,
  keepEntries,
);

/** Takes a file into the plan and lets go of its syntax again: where a plan has so many files that the syntax of all would be too much to hold. */
export function takeIn(db: Database, file: string): void {
  db.get(planFile, file);
  db.get(violationsIn, file);
  letGoOf(db, file);
}

/** Whether nothing is left to be taken in of a file. */
export function isTakenIn(db: Database, file: string): boolean {
  const source = db.read(sourceOf, file);
  return source === undefined || isLetGo(source);
}

/** Lets go of the syntax of a file; what was made of it stays. */
export function letGoOf(db: Database, file: string): void {
  const source = db.read(sourceOf, file);
  if (source) letGo(source);
}

const checkedAs = query<string, Checked>(
  'checked as',
  (db, file) => ({ file, kind: db.read(manifestOf, db.read(rootOf, file)) === file ? 'manifest' : 'plan', remember: db.derive }),
  sameStructure,
);

/** Where a file departs from the shape of the language. Key: file. */
export const violationsIn = query<string, readonly Violation[]>(
  'violations',
  (db, file) => {
    const root = db.read(rootOf, file);
    const checked = db.get(checkedAs, file);
    const shape = violations(db.get(tree, file), checked);
    return checked.kind === 'plan' && !db.get(mayHaveScope, root) ? [...shape, ...missingScopes(db.get(tree, file), file)] : shape;
  },
  sameStructure,
);

const mayHaveScope = query<string, boolean>(
  'may have scope',
  (db, root) => db.get(manifest, root).scope !== undefined || !db.get(isManifestRead, root),
);

/** Whether a slip of YAML or a wrong shape hides part of what the manifest says of the plan: what is missing there may well be written. Key: root. */
export const isManifestRead = query<string, boolean>('manifest read', (db, root) => {
  const file = db.read(manifestOf, root);
  if (file === undefined) return true;
  const { problems, sections } = db.get(tree, file);
  const plan = sections.find(({ key }) => key === 'plan');
  if (plan === undefined) return problems.length === 0;
  return (
    (plan.kind === 'map' || isEmpty(plan.value)) &&
    !problems.some(({ slip, pointer }) => slip !== 'hash-cut' && /^\/plan(?:\/|$)|^$/.test(pointer))
  );
});

const contextOf = query<string, PlanContext>('plan context', (db, root) => planContext(db.get(manifest, root)), sameStructure);

/** Reading the indicators themselves rests on no unit. */
const firstContext = query<string, ReadContext>(
  'first context',
  (db, file) => ({ file, plan: db.get(contextOf, db.read(rootOf, file)), indicatorUnits: NO_UNITS, remember: db.derive }),
  sameStructure,
);

const readContext = query<string, ReadContext>(
  'read context',
  (db, file) => {
    const root = db.read(rootOf, file);
    return { file, plan: db.get(contextOf, root), indicatorUnits: db.get(indicatorUnits, root), remember: db.derive };
  },
  sameStructure,
);
const NO_UNITS: ReadonlyMap<string, ScaledUnit> = new Map();

const indicatorsIn = query<string, LoweredSection<Indicator>>('indicators', (db, file) => {
  const source = db.read(sourceOf, file);
  return source && mayHaveSection(source, 'indicators') ? lowerIndicators(db.get(tree, file), db.get(firstContext, file)) : NO_SECTION;
});

/** The units of a plan's indicators. Key: root. */
export const indicatorUnits = query<string, ReadonlyMap<string, ScaledUnit>>(
  'indicator units',
  (db, root) => {
    const units = new Map<string, ScaledUnit>();
    for (const file of db.read(filesOf, root)) {
      for (const { id, unit } of db.get(indicatorsIn, file).entries) if (unit && !units.has(id)) units.set(id, unit);
    }
    return units;
  },
  sameStructure,
);
