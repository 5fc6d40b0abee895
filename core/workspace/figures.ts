import type { Actual, Vintage } from '../plan/model.ts';
import type { Day, Period } from '../plan/period/period.ts';
import type { Quantity } from '../plan/quantity/quantity.ts';
import type { FigureStatus } from '../plan/words.ts';
import { query, table, type Database } from '../query/database.ts';
import { grouped } from '../query/grouped.ts';
import { child, type Place } from '../syntax/place.ts';
import { manifest } from './documents.ts';
import { entriesOf, sameList } from './registers.ts';

/** One number stated in `actuals`: the entry's value, a line of its count sheet, a component, or a part of it. */
export interface Figure {
  readonly indicator: string;
  readonly scope: string;
  readonly period: Period;
  /** The day the figure runs to: as stated, else the last day of the period. */
  readonly asOf: Day;
  /** Absent: the line is there and has not reported. */
  readonly quantity: Quantity | undefined;
  readonly status: FigureStatus;
  readonly origin: 'value' | 'values' | 'components' | 'of-which';
  /** Where the number stands. */
  readonly place: Place;
  readonly entry: Actual;
}

const SEPARATOR = '\n';

// A figure dated outside its period is reported by as-of-outside-period and used by nothing.

/** A function that gives the figures of an entry; the same function as long as the plan's own scope stays. Key: root. */
const figureMaker = query<string, (actual: Actual) => readonly Figure[]>('figure maker', (db, root) => {
  const scope = db.get(planScope, root);
  return (actual) => figuresIn(actual, scope);
});

const planScope = query<string, string | undefined>('plan scope', (db, root) => db.get(manifest, root).scope);

/** Figures by indicator and scope. Key: root. */
const figures = table<string, readonly Figure[]>(
  'figures',
  (db, root) => {
    const make = db.get(figureMaker, root);
    return grouped(
      entriesOf(db, root, 'actuals').flatMap((actual) => db.derive(make, actual)),
      ({ indicator, scope }) => indicator + SEPARATOR + scope,
    );
  },
  [],
  sameList,
);

/** Every figure of an indicator and a scope, in the order of the files. */
export function figuresOf(db: Database, root: string, indicator: string, scope: string): readonly Figure[] {
  return db.look(figures, root, indicator + SEPARATOR + scope);
}

/** The figures one entry states. */
export function figuresOfEntry(db: Database, root: string, actual: Actual): readonly Figure[] {
  return db.derive(db.get(figureMaker, root), actual);
}

/** The scopes for which an indicator has figures. */
export function scopesWithFigures(db: Database, root: string, indicator: string): readonly string[] {
  return db.look(scopesOf, root, indicator);
}
/** The scopes with figures by indicator. Key: root. */
const scopesOf = table<string, readonly string[]>(
  'scopes with figures',
  (db, root) => {
    const keys = [...db.get(figures, root).keys()].map((key) => key.split(SEPARATOR) as [string, string]);
    return new Map([...grouped(keys, ([indicator]) => indicator)].map(([indicator, same]) => [indicator, same.map(([, scope]) => scope)]));
  },
  [],
  sameList,
);

/** What a figure was before, as far as its entry records it. */
export function vintagesOf({ entry, origin, scope, indicator }: Figure): readonly Vintage[] {
  return entry.vintages.filter((vintage) => {
    if (origin === 'value') return vintage.scope === undefined && vintage.indicator === undefined;
    return origin === 'values' ? vintage.scope === scope : vintage.indicator === indicator;
  });
}

function figuresIn(actual: Actual, planScope: string | undefined): readonly Figure[] {
  const { indicator, period } = actual;
  const asOf = actual.asOf ?? period?.last;
  const scope = actual.scope ?? planScope;
  if (period?.first === undefined || period.last === undefined || asOf === undefined) return [];
  if (asOf < period.first || asOf > period.last) return [];
  const base = { period, asOf, status: actual.status, entry: actual };
  const found: Figure[] = [];
  if (indicator !== undefined && scope !== undefined && actual.value !== undefined)
    found.push({ ...base, indicator, scope, quantity: actual.value, origin: 'value', place: child(actual.place, 'value') });
  if (indicator !== undefined)
    for (const line of actual.values)
      found.push({ ...base, indicator, scope: line.scope, quantity: line.value, origin: 'values', place: line.place });
  if (scope !== undefined) {
    for (const part of actual.components)
      found.push({ ...base, indicator: part.indicator, scope, quantity: part.value, origin: 'components', place: part.place });
    for (const part of actual.ofWhich)
      found.push({ ...base, indicator: part.indicator, scope, quantity: part.value, origin: 'of-which', place: part.place });
  }
  return found;
}
