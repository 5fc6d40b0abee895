import type { Database } from '../query/database.ts';
import type { TextRange } from '../text/range.ts';
import { tree } from '../workspace/documents.ts';
import { namedAt, namingIn } from './linked.ts';
import type { FilePosition } from './position.ts';

/** The places of a file that are typed together: an id that the file defines, and where the file names it. Fewer than two are none. */
export function linkedEditing(db: Database, at: FilePosition): readonly TextRange[] {
  const named = namedAt(db, at);
  if (!named) return [];
  const { source } = db.get(tree, at.file);
  const all = namingIn(db, at.file, named).filter(({ range }) => source.slice(range.start, range.end) === named.id);
  const here = all.some(({ range }) => range.start <= at.offset && at.offset <= range.end);
  return here && all.length > 1 && all.some(({ defines }) => defines) ? all.map(({ range }) => range) : [];
}
