import type { Locality } from '../plan/model.ts';
import type { Day } from '../plan/period/period.ts';
import { query, type Database } from '../query/database.ts';
import { sameStructure } from '../query/same.ts';
import { definitionsOf, entriesOf } from './registers.ts';

/** How much of a locality lies in another: all of it, or a part nobody has measured, of one that was divided among several. */
export type Inside = 'whole' | 'part';

/** The localities that lie in a locality on a day, itself included. One that was abolished lies from then on where its successors do. */
export function territoryOf(db: Database, root: string, locality: string, day: Day): ReadonlyMap<string, Inside> {
  const turns = db.get(turnsOf, root).filter((turn) => turn < day);
  return db.get(territory, [root, locality, turns.at(-1) ?? Number.NEGATIVE_INFINITY].join('\n'));
}

/** What stands in the place of a locality on a day: itself up to `valid-to`, then its successors, and theirs in turn. */
export function inPlaceOf(db: Database, root: string, id: string, day: Day): readonly string[] {
  return db.get(placesAfter, root)(id, day);
}

/** The localities that went up in a locality, those that lie in it aside. */
export function predecessorsOf(db: Database, root: string, id: string): readonly Locality[] {
  return (db.get(predecessors, root).get(id) ?? []).filter((each) => each.within !== id);
}

/** The last days of localities, in order. Key: root. */
const turnsOf = query<string, readonly Day[]>(
  'ends of localities',
  (db, root) => [...new Set(entriesOf(db, root, 'localities').flatMap(({ validTo }) => validTo?.last ?? []))].sort((a, b) => a - b),
  sameStructure,
);

const predecessors = query<string, ReadonlyMap<string, readonly Locality[]>>('predecessors', (db, root) => {
  const found = new Map<string, Locality[]>();
  for (const locality of entriesOf(db, root, 'localities')) {
    if (!locality.validTo) continue;
    for (const id of new Set(locality.successor)) found.set(id, [...(found.get(id) ?? []), locality]);
  }
  return found;
});

type PlaceOn = (id: string, day: Day) => readonly string[];

const placesAfter = query<string, PlaceOn>('localities in time', (db, root) => {
  const one = (id: string) => definitionsOf(db, root, 'localities', id)[0];
  const follow = (id: string, day: Day, seen: ReadonlySet<string>): readonly string[] => {
    const locality = one(id);
    const next = locality?.successor.filter((each) => one(each) && !seen.has(each)) ?? [];
    if (!locality?.validTo || locality.validTo.last >= day || next.length === 0) return [id];
    return [...new Set(next.flatMap((each) => follow(each, day, new Set([...seen, each]))))];
  };
  return (id, day) => follow(id, day, new Set([id]));
});

/** Key: root, locality, the last turn before the day. */
const territory = query<string, ReadonlyMap<string, Inside>>(
  'territory',
  (db, key) => {
    const [root, scope, turn] = key.split('\n') as [string, string, string];
    const day = Number(turn) + 1;
    const all = new Map(entriesOf(db, root, 'localities').map((each) => [each.id, each]));
    const known = new Map<string, Inside | undefined>();
    const lies = (id: string): Inside | undefined => {
      if (known.has(id)) return known.get(id);
      known.set(id, undefined); // a circle leads nowhere
      const found = inPlaceOf(db, root, id, day).map((place) => {
        const within = all.get(place)?.within;
        return place === scope ? 'whole' : within === undefined ? undefined : lies(within);
      });
      const inside = found.every((each) => each === 'whole') ? 'whole' : found.some((each) => each) ? 'part' : undefined;
      known.set(id, inside);
      return inside;
    };
    return new Map([scope, ...all.keys()].flatMap((id) => (lies(id) ? [[id, lies(id)!] as const] : [])));
  },
  sameStructure,
);
