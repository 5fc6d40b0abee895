import type { Target } from '../plan/model.ts';
import type { Quantity } from '../plan/quantity/quantity.ts';
import { query, table, type Database } from '../query/database.ts';
import { grouped } from '../query/grouped.ts';
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

/** Goals by their ids; of several with one id the first. Key: root. */
const byId = table<string, Goal | undefined>(
  'goal by id',
  (db, root) => new Map([...db.get(goalsOf, root)].reverse().map((goal) => [goal.id, goal])),
  undefined,
);

/** A goal by its id, `<target>` or `<target>/<scope>`. */
export function goalOf(db: Database, root: string, id: string): Goal | undefined {
  return db.look(byId, root, id);
}

/** The goals set for an indicator; those of `all-of` are set for none. */
export function goalsOfIndicator(db: Database, root: string, indicator: string): readonly Goal[] {
  return db.look(byIndicator, root, indicator);
}
const byIndicator = table<string, readonly Goal[]>(
  'goals by indicator',
  (db, root) => goalsBy(db, root, ({ target }) => target.indicator),
  [],
  sameList,
);

/** The goals set for an indicator and a scope. */
export function goalsFor(db: Database, root: string, indicator: string, scope: string): readonly Goal[] {
  return db.look(byIndicatorAndScope, root, `${indicator}\n${scope}`);
}
const byIndicatorAndScope = table<string, readonly Goal[]>(
  'goals by indicator and scope',
  (db, root) =>
    goalsBy(db, root, ({ target, scope }) =>
      target.indicator === undefined || scope === undefined ? undefined : `${target.indicator}\n${scope}`,
    ),
  [],
  sameList,
);

function goalsBy(db: Database, root: string, key: (goal: Goal) => string | undefined): ReadonlyMap<string, readonly Goal[]> {
  return grouped(
    db.get(goalsOf, root).filter((goal) => key(goal) !== undefined),
    (goal) => key(goal)!,
  );
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
