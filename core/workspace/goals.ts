import type { Target } from '../plan/model.ts';
import type { Quantity } from '../plan/quantity/quantity.ts';
import { query, type Database } from '../query/database.ts';
import { child, withPart, type Place } from '../syntax/place.ts';
import { manifest } from './documents.ts';
import { entriesOf, sameList } from './registers.ts';

/** A target for one scope: an entry of `targets` itself, or one line of its `split` (`<id>/<scope>`). */
export interface Goal {
  readonly id: string;
  readonly target: Target;
  /** Undefined where neither the entry nor the plan names one. */
  readonly scope: string | undefined;
  /** The split line this goal is; undefined for the entry itself. */
  readonly line: { readonly value: Quantity | undefined } | undefined;
  /** The number's place, or the entry's key when it states none. */
  readonly place: Place;
}

/** All goals of a plan: each target that states its own number (or no split), then its lines. Key: root. */
export const goalsOf = query<string, readonly Goal[]>(
  'goals',
  (db, root) => {
    const make = db.get(goalMaker, root);
    return entriesOf(db, root, 'targets').flatMap((target) => db.derive(make, target));
  },
  sameList,
);

const goalMaker = query<string, (target: Target) => readonly Goal[]>('goal maker', (db, root) => {
  const planScope = db.get(manifest, root).scope;
  return (target) => goalsIn(target, planScope);
});

const goalIndex = query<string, ReadonlyMap<string, Goal>>('goal index', (db, root) => {
  const index = new Map<string, Goal>();
  for (const goal of db.get(goalsOf, root)) if (!index.has(goal.id)) index.set(goal.id, goal);
  return index;
});

const goal = query<string, Goal | undefined>('goal', (db, key) => {
  const cut = key.indexOf('\n');
  return db.get(goalIndex, key.slice(0, cut)).get(key.slice(cut + 1));
});

/** A goal by its id, `<target>` or `<target>/<scope>`. */
export function goalOf(db: Database, root: string, id: string): Goal | undefined {
  return db.get(goal, `${root}\n${id}`);
}

/** The goals set for an indicator; those of `all-of` are set for none. */
export function goalsOfIndicator(db: Database, root: string, indicator: string): readonly Goal[] {
  return db.get(goalsAbout, `${root}\n${indicator}`);
}
const goalsAbout = query<string, readonly Goal[]>(
  'goals of indicator',
  (db, key) => {
    const cut = key.indexOf('\n');
    return db.get(goalsByIndicator, key.slice(0, cut)).get(key.slice(cut + 1)) ?? NONE;
  },
  sameList,
);
const NONE: readonly Goal[] = [];

const goalsByIndicator = query<string, ReadonlyMap<string, readonly Goal[]>>('goals by indicator', (db, root) =>
  grouped(db.get(goalsOf, root), ({ target }) => target.indicator),
);

/** The goals set for an indicator and a scope. */
export function goalsFor(db: Database, root: string, indicator: string, scope: string): readonly Goal[] {
  return db.get(goalsForBoth, `${root}\n${indicator}\n${scope}`);
}
const goalsForBoth = query<string, readonly Goal[]>(
  'goals for indicator and scope',
  (db, key) => {
    const cut = key.lastIndexOf('\n');
    return db.get(goalsByScope, key.slice(0, cut)).get(key.slice(cut + 1)) ?? NONE;
  },
  sameList,
);

const goalsByScope = query<string, ReadonlyMap<string, readonly Goal[]>>('goals by scope', (db, key) =>
  grouped(db.get(goalsAbout, key), ({ scope }) => scope),
);

function grouped(goals: readonly Goal[], by: (goal: Goal) => string | undefined): ReadonlyMap<string, readonly Goal[]> {
  const found = new Map<string, Goal[]>();
  for (const goal of goals) {
    const key = by(goal);
    if (key === undefined) continue;
    const same = found.get(key);
    if (same) same.push(goal);
    else found.set(key, [goal]);
  }
  return found;
}

/** The goals of one target entry. */
export function goalsOfTarget(db: Database, root: string, target: Target): readonly Goal[] {
  return db.derive(db.get(goalMaker, root), target);
}

function goalsIn(target: Target, planScope: string | undefined): readonly Goal[] {
  const scope = target.scope ?? planScope;
  const own: Goal = { id: target.id, target, scope, line: undefined, place: target.comparisons[0]?.place ?? withPart(target.place, 'key') };
  const lines = target.split.map(
    (line): Goal => ({
      id: `${target.id}/${line.scope}`,
      target,
      scope: line.scope,
      line: { value: line.value },
      place: line.place ?? child(target.place, 'split', line.scope),
    }),
  );
  const stated = target.comparisons.some((comparison) => comparison.bound) || target.allOf.length > 0;
  return stated || lines.length === 0 ? [own, ...lines] : lines;
}
