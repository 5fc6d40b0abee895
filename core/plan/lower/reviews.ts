import type { Deviation, Review } from '../model.ts';
import { type Cursor, mapsAt, placeAt } from './cursor.ts';
import { dayAt, planDateAt } from './date-at.ts';
import { entryOf, registeredOf } from './entry.ts';
import { idAt, idsAt } from './id-at.ts';
import { textAt } from './text-at.ts';
import { wordAt } from './word-at.ts';

/** An entry of `reviews`. */
export function reviewOf(at: Cursor, id: string): Review {
  return {
    ...registeredOf(at, id),
    date: dayAt(at, 'date'),
    forum: textAt(at, 'forum'),
    chair: textAt(at, 'chair'),
    cadence: wordAt(at, 'cadence', 'cadence'),
    targets: idsAt(at, 'targets', 'targets'),
    decisions: mapsAt(at, 'decisions', (map) => ({
      place: placeAt(map),
      what: textAt(map, 'what'),
      owner: idAt(map, 'owner', 'organisations'),
      due: planDateAt(map, 'due'),
      milestone: idAt(map, 'milestone', 'milestones'),
      target: idAt(map, 'target', 'targets'),
    })),
  };
}

/** An entry of `deviations`: why a target or milestone was not kept, and what is done about it. */
export function deviationOf(at: Cursor): Deviation {
  return {
    ...entryOf(at),
    target: idAt(at, 'target', 'targets'),
    milestone: idAt(at, 'milestone', 'milestones'),
    asOf: dayAt(at, 'as-of'),
    causes: mapsAt(at, 'causes', (map) => ({ place: placeAt(map), external: textAt(map, 'external'), internal: textAt(map, 'internal') })),
    remedy: textAt(at, 'remedy'),
    owner: idAt(at, 'owner', 'organisations'),
    due: planDateAt(at, 'due'),
  };
}
