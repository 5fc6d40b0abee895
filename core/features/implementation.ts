import type { Database } from '../query/database.ts';
import { assess } from '../rollup/assess.ts';
import type { Assessment } from '../rollup/assessment.ts';
import { keyOf } from '../rollup/request.ts';
import type { Rollup } from '../rollup/derivation.ts';
import { rollup } from '../rollup/rollup.ts';
import type { Place } from '../syntax/place.ts';
import { rangeOf } from '../workspace/located.ts';
import type { Plan } from '../workspace/plan.ts';
import { planAt } from './linked.ts';
import { goalsAt } from './number-at.ts';
import type { FilePosition, FileRange } from './position.ts';

/** The figures that feed the target at a position, on the plan's as-of date. */
export function implementation(db: Database, at: FilePosition): readonly FileRange[] {
  const plan = planAt(db, at.file);
  const places = goalsAt(db, at).flatMap((goal) => feeding(plan, assess(plan, goal.id)));
  const byPlace = new Map(places.map((place) => [`${place.file}#${place.pointer}`, place]));
  return [...byPlace.values()].map((place) => ({ file: place.file, range: rangeOf(db, place) }));
}

/** Where the figures stand that an assessed goal is made of. */
export function feeding(plan: Plan, found: Assessment | undefined): readonly Place[] {
  if (!found) return [];
  const seen = new Set<string>();
  return [...(found.rollup ? figuresBelow(plan, found.rollup, seen) : []), ...found.parts.flatMap((part) => feeding(plan, part))];
}

function* figuresBelow(plan: Plan, found: Rollup, seen: Set<string>): Iterable<Place> {
  const key = keyOf(plan.root, found.request);
  if (seen.has(key)) return;
  seen.add(key);
  for (const { place, request } of found.parts) {
    const own = request && rollup(plan, request);
    if (own && own !== found) yield* figuresBelow(plan, own, seen);
    else if (place) yield place;
  }
}
