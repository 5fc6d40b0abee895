import type {
  Actual,
  Allocation,
  Cohort,
  Deviation,
  Forecast,
  Indicator,
  Locality,
  Milestone,
  Objective,
  Organisation,
  Policy,
  Project,
  Rate,
  Registered,
  Review,
  Source,
  Target,
  UnreadEntry,
  Zone,
} from '../plan/model.ts';
import { query, table, type Database } from '../query/database.ts';
import { grouped } from '../query/grouped.ts';
import { sameStructure } from '../query/same.ts';
import { planFile } from './documents.ts';
import { filesOf } from './facts.ts';

/** What each section of a plan holds, over all its files. */
export interface Sections {
  localities: Locality;
  zones: Zone;
  organisations: Organisation;
  indicators: Indicator;
  targets: Target;
  projects: Project;
  cohorts: Cohort;
  milestones: Milestone;
  policies: Policy;
  sources: Source;
  objectives: Objective;
  reviews: Review;
  allocations: Allocation;
  actuals: Actual;
  forecasts: Forecast;
  deviations: Deviation;
  rates: Rate;
}
export type SectionName = keyof Sections;
/** The sections whose entries have ids. */
export type RegisterName = { [K in SectionName]: Sections[K] extends Registered ? K : never }[SectionName];

export const REGISTERS: readonly RegisterName[] = [
  'localities',
  'zones',
  'organisations',
  'indicators',
  'targets',
  'projects',
  'cohorts',
  'milestones',
  'policies',
  'sources',
  'objectives',
  'reviews',
  'allocations',
];
const SECTIONS: readonly SectionName[] = [...REGISTERS, 'actuals', 'forecasts', 'deviations', 'rates'];
/** Zones, localities, projects and cohorts share one id space. */
export const SCOPES = ['zones', 'localities', 'projects', 'cohorts'] as const;

/** What each section of a file holds. Key: file. */
const sectionsIn = table<string, readonly unknown[]>(
  'sections of file',
  (db, file) => {
    const plan = db.get(planFile, file);
    return new Map(SECTIONS.map((name) => [name, plan[name]]));
  },
  [],
  sameList,
);

/** The entries of a section of one file. */
export function entriesInFile<S extends SectionName>(db: Database, file: string, name: S): readonly Sections[S][] {
  return db.look(sectionsIn, file, name) as readonly Sections[S][];
}

/** All entries of each section, in the order of the files and within each file. Key: root. */
const sections = bySection(SECTIONS, (name) =>
  query<string, readonly unknown[]>(
    'section',
    (db, root) => db.read(filesOf, root).flatMap((file) => entriesInFile(db, file, name)),
    sameList,
  ),
);

/** The entries of each register by id; the first definition of an id counts. Key: root. */
const byId = bySection(REGISTERS, (name) =>
  table<string, readonly Registered[]>('register', (db, root) => grouped(entriesOf(db, root, name), ({ id }) => id), [], sameList),
);

/** One of something for each section: a query of its own, so that no key need be put together for every question. */
function bySection<S extends SectionName, T>(names: readonly S[], of: (name: S) => T): Readonly<Record<S, T>> {
  return Object.fromEntries(names.map((name) => [name, of(name)])) as Record<S, T>;
}

/** Entries that share an id where each may be defined once; zones, localities, projects and cohorts share one space. */
export function duplicatesIn(db: Database, root: string): readonly (readonly Registered[])[] {
  return db.get(duplicates, root);
}

const duplicates = query<string, readonly (readonly Registered[])[]>('duplicates', (db, root) => {
  const spaces = [SCOPES, ...REGISTERS.filter((name) => !(SCOPES as readonly string[]).includes(name)).map((name) => [name])];
  return spaces.flatMap((space) => {
    const maps = space.map((register) => db.get(byId[register as RegisterName], root));
    const ids = new Set(
      maps.flatMap((map, i) =>
        [...map].filter(([id, entries]) => entries.length > 1 || maps.some((other, j) => j < i && other.has(id))).map(([id]) => id),
      ),
    );
    return [...ids].map((id) => maps.flatMap((map) => map.get(id) ?? []));
  });
});

/** All entries of a section. */
export function entriesOf<S extends SectionName>(db: Database, root: string, name: S): readonly Sections[S][] {
  return db.get(sections[name], root) as readonly Sections[S][];
}

/** Every definition of an id in a register, the one that counts first. */
export function definitionsOf<R extends RegisterName>(db: Database, root: string, register: R, id: string): readonly Sections[R][] {
  return db.look(byId[register], root, id) as unknown as readonly Sections[R][];
}

/** Whether a register is a section of plan files; the others stand in the manifest. */
export function isRegister(name: string): name is RegisterName {
  return (REGISTERS as readonly string[]).includes(name);
}

/** Whether an id is written in a register, also when its entry could not be read. */
export function isWritten(db: Database, root: string, register: RegisterName, id: string): boolean {
  return db.get(writtenIds[register], root).has(id);
}

/** Key: root. */
const writtenIds = bySection(REGISTERS, (register) =>
  query<string, ReadonlySet<string>>(
    'written ids',
    (db, root) => {
      const read = entriesOf(db, root, register).map(({ id }) => id);
      const others = db.get(unread, root).filter((entry) => entry.register === register);
      return new Set([...read, ...others.map(({ id }) => id)]);
    },
    sameStructure,
  ),
);

const unread = query<string, readonly UnreadEntry[]>(
  'unread ids',
  (db, root) => db.read(filesOf, root).flatMap((file) => db.get(planFile, file).unread),
  sameStructure,
);

/** The same objects in the same order. */
export function sameList(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((item, i) => item === b[i]);
}
