import type { Manifest, Milestone, PlanFile, Registered, Target } from '../plan/model.ts';
import { query, table } from '../query/database.ts';
import { grouped } from '../query/grouped.ts';
import { sameStructure } from '../query/same.ts';
import { indicatorUnits, manifest, planFile } from './documents.ts';
import { committedRootOf, filesOf, rootOf, sourceOf } from './facts.ts';
import { type Figure, figuresOfEntry } from './figures.ts';
import { type Goal, goalsOfTarget } from './goals.ts';
import type { Plan } from './plan.ts';
import { sameList } from './registers.ts';

const PREFIX = 'committed:';

/** The name under which the last commit's state of a file or plan root is told. */
export function committedName(name: string): string {
  return PREFIX + name;
}

// Only files that differ from the last commit are looked at, on both sides: what moved from one to another has touched both.

/** Whether a file may say something else than in the last commit; never where there is no history. */
export function isTouched(plan: Plan, file: string): boolean {
  return plan.db.read(committedRootOf, plan.root) !== undefined && plan.db.get(differs, committedName(file));
}

/** What the manifest said in the last commit; undefined where there is no history. */
export function committedManifest({ db, root }: Plan): Manifest | undefined {
  const committed = db.read(committedRootOf, root);
  return committed === undefined ? undefined : db.get(manifest, committed);
}

/** The figures of an indicator and a scope that touched files held in the last commit. */
export function committedFigures({ db, root }: Plan, indicator: string, scope: string): readonly Figure[] {
  return db.look(figures, root, `${indicator}\n${scope}`);
}

/** Of which indicators and scopes touched files held figures in the last commit. */
export function committedSeries({ db, root }: Plan): readonly (readonly [indicator: string, scope: string])[] {
  return [...db.get(figures, root).keys()].map((key) => key.split('\n') as [string, string]);
}

/** A target as the last commit had it, if that was in a file touched since. */
export function committedTarget({ db, root }: Plan, id: string): Target | undefined {
  return db.look(targets, root, id);
}

/** The goals of a target as the last commit had it. */
export function committedGoals({ db, root }: Plan, before: Target): readonly Goal[] {
  return goalsOfTarget(db, db.read(committedRootOf, root)!, before);
}

/** A milestone as the last commit had it, if that was in a file touched since. */
export function committedMilestone({ db, root }: Plan, id: string): Milestone | undefined {
  return db.look(milestones, root, id);
}

/** Whether the state of a file in the last commit, if there was one, reads otherwise than the file now. Key: its name in the last commit. */
const differs = query<string, boolean>('differs from commit', (db, file) => {
  const [before, now] = [db.read(sourceOf, file), db.read(sourceOf, file.slice(PREFIX.length))];
  const same = before === now || (before && now && before.length === now.length && before.text() === now.text());
  return !same || (before !== undefined && !db.get(readsAlike, db.read(rootOf, file).slice(PREFIX.length)));
});

/** Whether the same text means the same figures and dates as in the last commit. Key: root. */
const readsAlike = query<string, boolean>('reads as committed', (db, root) => {
  const committed = committedName(root);
  const units = db.get(indicatorUnits, root);
  return (
    sameStructure(reading(db.get(manifest, root)), reading(db.get(manifest, committed))) &&
    [...db.get(indicatorUnits, committed)].every(([id, unit]) => sameStructure(unit, units.get(id)))
  );
});

function reading({ locale, scope, units, terms }: Manifest): unknown {
  return [locale, scope, units.map(({ id, equals }) => [id, equals]), terms.map(({ id, from, to }) => [id, from, to])];
}

/** Touched files as the last commit had them. Key: root. */
const touchedFiles = query<string, readonly PlanFile[]>(
  'touched files',
  (db, root) => {
    const committed = db.read(committedRootOf, root);
    const files = committed === undefined ? [] : db.read(filesOf, committed);
    return files.filter((file) => db.get(differs, file)).map((file) => db.get(planFile, file));
  },
  sameList,
);

/** By indicator and scope. Key: root. */
const figures = table<string, readonly Figure[]>(
  'committed figures',
  (db, root) => {
    const committed = db.read(committedRootOf, root);
    const all = db.get(touchedFiles, root).flatMap((file) => file.actuals.flatMap((actual) => figuresOfEntry(db, committed!, actual)));
    return grouped(all, ({ indicator, scope }) => `${indicator}\n${scope}`);
  },
  [],
  sameList,
);

/** By id, the first definition. Key: root. */
const targets = table<string, Target | undefined>(
  'committed targets',
  (db, root) => firsts(db.get(touchedFiles, root).flatMap((file) => file.targets)),
  undefined,
);

/** By id, the first definition. Key: root. */
const milestones = table<string, Milestone | undefined>(
  'committed milestones',
  (db, root) => firsts(db.get(touchedFiles, root).flatMap((file) => file.milestones)),
  undefined,
);

function firsts<E extends Registered>(entries: readonly E[]): ReadonlyMap<string, E> {
  return new Map(entries.toReversed().map((entry) => [entry.id, entry]));
}
