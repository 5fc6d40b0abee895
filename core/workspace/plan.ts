import type { Manifest } from '../plan/model.ts';
import type { Day } from '../plan/period/period.ts';
import { query, type Database } from '../query/database.ts';
import { asOfDay, todayIn } from './as-of.ts';
import { manifest } from './documents.ts';
import { figuresOf, type Figure } from './figures.ts';
import { goalOf, goalsOf, type Goal } from './goals.ts';
import { definitionsOf, entriesOf, isWritten, SCOPES, type RegisterName, type SectionName, type Sections } from './registers.ts';

/** A plan as rules, rollups and features see it: every look at it is remembered, so that only what rests on a change runs again. */
export interface Plan {
  readonly db: Database;
  readonly root: string;
  readonly manifest: Manifest;
  /** The plan's as-of date t*; undefined in a plan without any figure. */
  readonly asOf: Day | undefined;
  /** Today in the plan's time zone. */
  readonly today: Day;
  /** The day the plan is looked at: its as-of date, without any figure today. */
  readonly day: Day;
  all<S extends SectionName>(section: S): readonly Sections[S][];
  /** The entry of an id; of several definitions the first. */
  one<R extends RegisterName>(register: R, id: string | undefined): Sections[R] | undefined;
  definitions<R extends RegisterName>(register: R, id: string): readonly Sections[R][];
  /** Whether an id is written in a register, also when its entry could not be read. */
  writes(register: RegisterName, id: string): boolean;
  /** The zone, locality, project or cohort of an id. */
  scope(id: string | undefined): Sections[(typeof SCOPES)[number]] | undefined;
  /** Every figure stated for an indicator and a scope, lines that have not reported included. */
  figures(indicator: string, scope: string): readonly Figure[];
  /** Targets and the lines of their splits. */
  readonly goals: readonly Goal[];
  goal(id: string): Goal | undefined;
}

/** The view of one plan root. */
export function planOf(db: Database, root: string): Plan {
  return db.get(view, root);
}

/** Key: root. */
const view = query<string, Plan>('view', (db, root) => ({
  db,
  root,
  get manifest() {
    return db.get(manifest, root);
  },
  get asOf() {
    return db.get(asOfDay, root);
  },
  get today() {
    return db.get(todayIn, root);
  },
  get day() {
    return this.asOf ?? this.today;
  },
  get goals() {
    return db.get(goalsOf, root);
  },
  all: (section) => entriesOf(db, root, section),
  one: (register, id) => (id === undefined ? undefined : definitionsOf(db, root, register, id)[0]),
  definitions: (register, id) => definitionsOf(db, root, register, id),
  writes: (register, id) => isWritten(db, root, register, id),
  scope: (id) => (id === undefined ? undefined : scopeOf(db, root, id)),
  figures: (indicator, scope) => figuresOf(db, root, indicator, scope),
  goal: (id) => goalOf(db, root, id),
}));

function scopeOf(db: Database, root: string, id: string): Sections[(typeof SCOPES)[number]] | undefined {
  for (const register of SCOPES) {
    const found = definitionsOf(db, root, register, id)[0];
    if (found) return found;
  }
  return undefined;
}
