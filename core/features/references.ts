import type { Database } from '../query/database.ts';
import { definitionsOf, namedAt, planAt, referencesTo } from './linked.ts';
import type { FilePosition, FileRange } from './position.ts';
import { namesAt } from './words-at.ts';

/** Every place that names the id at a position, over all files of the plan. */
export function references(db: Database, at: FilePosition, includeDeclaration: boolean): readonly FileRange[] {
  const named = namedAt(db, at);
  if (!named) return [];
  const plan = planAt(db, at.file);
  const places = [...(includeDeclaration ? definitionsOf(plan, named) : []), ...referencesTo(plan, named)];
  return places.flatMap((place) => namesAt(db, place, named.id).map((range) => ({ file: place.file, range })));
}
