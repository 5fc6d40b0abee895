import type { Database } from '../query/database.ts';
import { parentPointer, type Place } from '../syntax/place.ts';
import type { TextRange } from '../text/range.ts';
import { tree } from './documents.ts';

/** Where a place stands in its file; the nearest place around it when the text has no such place. */
export function rangeOf(db: Database, place: Place): TextRange {
  const read = db.get(tree, place.file);
  const exact = read.locate(place.pointer, place.part);
  if (exact) return exact;
  for (let pointer = place.pointer; pointer !== ''; pointer = parentPointer(pointer)) {
    const around = read.locate(pointer, place.pointer === pointer ? 'key' : 'value') ?? read.locate(pointer, 'key');
    if (around) return around;
  }
  return { start: 0, end: 0 };
}
