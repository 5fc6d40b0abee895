import { sameQuantity } from '../plan/quantity/same-quantity.ts';
import { query } from '../query/database.ts';
import { grouped } from '../query/grouped.ts';
import { committedFigures, isTouched } from './committed.ts';
import type { Figure } from './figures.ts';
import { planOf, type Plan } from './plan.ts';

/** How the figures of an indicator and a scope differ from those of the last commit. */
export interface Restated {
  /** Figures that were another number in the last commit, with what they were. */
  readonly changed: ReadonlyMap<Figure, Figure>;
  /** Figures of the last commit that are no longer there. */
  readonly lost: readonly Figure[];
  /** Figures that were not there. */
  readonly gained: readonly Figure[];
}

/** The figures of an indicator and a scope held against the last commit; each is known by its period and as-of date, wherever it stands. */
export function restatedOf({ db, root }: Plan, indicator: string, scope: string): Restated {
  return db.get(restated, `${root}\n${indicator}\n${scope}`);
}

/** Key: root, indicator, scope. */
const restated = query<string, Restated>(
  'restated',
  (db, key) => {
    const [root, indicator, scope] = key.split('\n') as [string, string, string];
    const plan = planOf(db, root);
    const before = grouped(committedFigures(plan, indicator, scope), momentOf);
    const now = grouped(
      plan.figures(indicator, scope).filter(({ place }) => isTouched(plan, place.file)),
      momentOf,
    );
    const moments = [...new Set([...before.keys(), ...now.keys()])];
    return together(moments.map((moment) => paired(before.get(moment) ?? [], now.get(moment) ?? [])));
  },
  (a, b) =>
    a.changed.size === b.changed.size &&
    [...a.changed].every(([now, before]) => b.changed.get(now) === before) &&
    sameFigures(a.lost, b.lost) &&
    sameFigures(a.gained, b.gained),
);

function sameFigures(a: readonly Figure[], b: readonly Figure[]): boolean {
  return a.length === b.length && a.every((figure, i) => figure === b[i]);
}

/** Which period and day a figure speaks of. A term is known by its id: where its dates are put right, its figures are the same. */
export function momentOf({ period, asOf }: Figure): string {
  const days = period.form === 'term' ? period.written : `${period.first}/${period.last}`;
  return asOf === period.last ? days : `${days} ${asOf}`;
}

/** Which of several figures of one moment is which: the same number first, then the same source and status, then the same source, then what is left. */
const ALIKE: readonly ((a: Figure, b: Figure) => boolean)[] = [
  (a, b) => sameQuantity(a.quantity, b.quantity),
  (a, b) => a.entry.source === b.entry.source && a.status === b.status,
  (a, b) => a.entry.source === b.entry.source,
  () => true,
];

/** Figures of one moment, as they were and as they are: which became which, which are gone, which are new. */
export function paired(before: readonly Figure[], now: readonly Figure[]): Restated {
  const [lost, gained] = [new Set(before), new Set(now)];
  const changed = new Map<Figure, Figure>();
  for (const alike of ALIKE)
    for (const figure of gained) {
      const former = [...lost].find((each) => alike(each, figure));
      if (!former) continue;
      lost.delete(former);
      gained.delete(figure);
      if (alike !== ALIKE[0]) changed.set(figure, former);
    }
  return { changed, lost: [...lost], gained: [...gained] };
}

function together(parts: readonly Restated[]): Restated {
  return {
    changed: new Map(parts.flatMap(({ changed }) => [...changed])),
    lost: parts.flatMap(({ lost }) => lost),
    gained: parts.flatMap(({ gained }) => gained),
  };
}
