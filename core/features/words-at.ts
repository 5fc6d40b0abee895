import type { Database } from '../query/database.ts';
import type { Place } from '../syntax/place.ts';
import type { TextRange } from '../text/range.ts';
import { tree } from '../workspace/documents.ts';
import { idWord } from '../workspace/id-word.ts';
import { rangeOf } from '../workspace/located.ts';

/** Where an id stands as a word in the text of a place, quotes left out; none where the text comes from elsewhere or is escaped. */
export function wordsAt(db: Database, place: Place, id: string): readonly TextRange[] {
  const { start, end } = rangeOf(db, place);
  return wordsIn(db.get(tree, place.file).source.slice(start, end), id, start);
}

/** Where an id stands as a word in a text that begins at an offset. */
export function wordsIn(text: string, id: string, offset: number): readonly TextRange[] {
  if (id === '') return [];
  if (text === id) return [{ start: offset, end: offset + id.length }];
  return [...text.matchAll(idWord(id))].map(({ index }) => ({ start: offset + index, end: offset + index + id.length }));
}

/** Where an id stands in the text of a place; all of the place where it cannot be told more closely. */
export function namesAt(db: Database, place: Place, id: string): readonly TextRange[] {
  const words = wordsAt(db, place, id);
  return words.length > 0 ? words : [rangeOf(db, place)];
}
