import type { Day } from '../plan/period/period.ts';
import { type Query, query } from '../query/database.ts';
import { sameStructure } from '../query/same.ts';
import { child, type Place } from '../syntax/place.ts';
import { planOf, type Plan } from '../workspace/plan.ts';
import { predecessorsOf } from '../workspace/territory.ts';
import { keyOf, requestOf, type Request } from './request.ts';
import { rollup } from './rollup.ts';

/** A day from which on numbers are not comparable with earlier ones. */
export interface Break {
  readonly day: Day;
  readonly place: Place;
  /** Why, as the entry says; undefined where a locality was merged. */
  readonly reason: string | undefined;
  /** The locality that was abolished. */
  readonly locality: string | undefined;
}

/** The breaks of the series of a number, and of all it is made of, after one day and up to another, in the order of their days. */
export function breaksBetween(plan: Plan, request: Request, after: Day, until: Day): readonly Break[] {
  return plan.db.get(breaks, keyOf(plan.root, request)).filter(({ day }) => day > after && day <= until);
}

const breaks: Query<string, readonly Break[]> = query<string, readonly Break[]>(
  'series breaks',
  (db, key) => {
    const { root, request } = requestOf(key);
    const plan = planOf(db, root);
    const parts = rollup(plan, request)?.parts ?? [];
    const below = parts.flatMap((part): readonly Break[] => (part.request ? db.get(breaks, keyOf(root, part.request)) : []));
    const all = [...stated(plan, request), ...ofLocality(plan, request), ...below];
    const found = new Map(all.map((each) => [`${each.place.file}#${each.place.pointer}`, each]));
    return [...found.values()].sort((a, b) => a.day - b.day);
  },
  sameStructure,
);

/** What figures of the series say of themselves. */
function stated(plan: Plan, { indicator, scope, at }: Request): readonly Break[] {
  return plan.figures(indicator, scope).flatMap(({ entry, asOf, quantity }) => {
    if (entry.seriesBreak === undefined || !quantity || asOf > at) return [];
    return [{ day: asOf, place: child(entry.place, 'series-break'), reason: entry.seriesBreak, locality: undefined }];
  });
}

/** The day after a locality was abolished: in its own series, and in those of its successors. */
function ofLocality(plan: Plan, { scope, at }: Request): readonly Break[] {
  const own = plan.one('localities', scope);
  if (!own) return [];
  const ended = [...predecessorsOf(plan.db, plan.root, scope), ...(own.successor.length > 0 ? [own] : [])];
  return ended.flatMap(({ id, validTo, place }) =>
    validTo && validTo.last < at ? [{ day: validTo.last + 1, place: child(place, 'valid-to'), reason: undefined, locality: id }] : [],
  );
}
