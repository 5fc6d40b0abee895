import type { Entry, Registered } from '../model.ts';
import { type Cursor, placeAt } from './cursor.ts';
import { idAt } from './id-at.ts';
import { flagAt, textAt, textsAt } from './text-at.ts';

/** What every entry may say. */
export function entryOf(at: Cursor): Entry {
  return {
    place: placeAt(at),
    note: textAt(at, 'note'),
    tags: textsAt(at, 'tags'),
    private: flagAt(at, 'private'),
    source: idAt(at, 'source', 'sources'),
  };
}

/** What every entry of a register may say. */
export function registeredOf(at: Cursor, id: string): Registered {
  return { ...entryOf(at), id, name: textAt(at, 'name') ?? '', aliases: textsAt(at, 'aliases') };
}
