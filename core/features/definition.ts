import type { Database } from '../query/database.ts';
import { rangeOf } from '../workspace/located.ts';
import { definitionsOf, namedAt, planAt } from './linked.ts';
import type { FilePosition, FileRange } from './position.ts';

/** Where the id at a position is defined. */
export function definition(db: Database, at: FilePosition): readonly FileRange[] {
  const named = namedAt(db, at);
  if (!named) return [];
  return definitionsOf(planAt(db, at.file), named).map((place) => ({ file: place.file, range: rangeOf(db, place) }));
}
