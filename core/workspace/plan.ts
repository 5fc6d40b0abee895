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
const view = query<string, Plan>('view', (db, root) => new View(db, root));

/** A class and no object with getters, since rules look at it for every entry: engines find nothing slower than a literal that has getters. */
class View implements Plan {
  readonly db: Database;
  readonly root: string;

  constructor(db: Database, root: string) {
    this.db = db;
    this.root = root;
  }

  get manifest(): Manifest {
    return this.db.get(manifest, this.root);
  }

  get asOf(): Day | undefined {
    return this.db.get(asOfDay, this.root);
  }

  get today(): Day {
    return this.db.get(todayIn, this.root);
  }

  get day(): Day {
    return this.asOf ?? this.today;
  }

  get goals(): readonly Goal[] {
    return this.db.get(goalsOf, this.root);
  }

  readonly all: Plan['all'] = (section) => entriesOf(this.db, this.root, section);
  readonly one: Plan['one'] = (register, id) => (id === undefined ? undefined : definitionsOf(this.db, this.root, register, id)[0]);
  readonly definitions: Plan['definitions'] = (register, id) => definitionsOf(this.db, this.root, register, id);
  readonly writes: Plan['writes'] = (register, id) => isWritten(this.db, this.root, register, id);
  readonly scope: Plan['scope'] = (id) => (id === undefined ? undefined : scopeOf(this.db, this.root, id));
  readonly figures: Plan['figures'] = (indicator, scope) => figuresOf(this.db, this.root, indicator, scope);
  readonly goal: Plan['goal'] = (id) => goalOf(this.db, this.root, id);
}

function scopeOf(db: Database, root: string, id: string): Sections[(typeof SCOPES)[number]] | undefined {
  for (const register of SCOPES) {
    const found = definitionsOf(db, root, register, id)[0];
    if (found) return found;
  }
  return undefined;
}
