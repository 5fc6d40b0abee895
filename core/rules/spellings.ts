import type { Policy, Registered } from '../plan/model.ts';
import { query } from '../query/database.ts';
import { sameStructure } from '../query/same.ts';
import { child, type Place } from '../syntax/place.ts';
import { entriesOf, type RegisterName } from '../workspace/registers.ts';

/** Something an entry is called: its name, one of its aliases, a document's number. */
export interface Spelling {
  readonly id: string;
  readonly text: string;
  readonly kind: 'name' | 'alias' | 'number';
  readonly place: Place;
  /** The entry itself. */
  readonly entry: Place;
}

/** What the entries of a register are called, in order. Key: root, register. */
export const spellingsIn = query<string, readonly Spelling[]>(
  'spellings',
  (db, key) => {
    const [root, register] = key.split('\n') as [string, RegisterName];
    return (entriesOf(db, root, register) as readonly Registered[]).flatMap((entry) => db.derive(spellingsOf, entry));
  },
  sameStructure,
);

/** How a text is told from another: by its letters, without regard to case and spaces at the ends. */
export function sameName(text: string): string {
  return text.normalize('NFC').trim().toLowerCase();
}

function spellingsOf(entry: Registered): readonly Spelling[] {
  const { id, name, aliases, place, number } = entry as Registered & Pick<Policy, 'number'>;
  return [
    ...(name ? [{ id, text: name, kind: 'name' as const, place: child(place, 'name'), entry: place }] : []),
    ...aliases.map((text, i) => ({ id, text, kind: 'alias' as const, place: child(place, 'aliases', i), entry: place })),
    ...(number ? [{ id, text: number, kind: 'number' as const, place: child(place, 'number'), entry: place }] : []),
  ];
}
