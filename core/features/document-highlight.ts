import type { Database } from '../query/database.ts';
import { namedAt, namingIn, type Naming } from './linked.ts';
import type { FilePosition } from './position.ts';

/** Where the file at a position names the same id, in order. */
export function documentHighlight(db: Database, at: FilePosition): readonly Naming[] {
  const named = namedAt(db, at);
  return named ? namingIn(db, at.file, named) : [];
}
