import type { Database } from '../../query/database.ts';
import type { Place } from '../../syntax/place.ts';
import { tree } from '../../workspace/documents.ts';
import { rangeOf } from '../../workspace/located.ts';

/** Where something is written, for machines: the file below the plan's root, and the line counted from 1. */
export interface WrittenAt {
  readonly file: string;
  readonly line: number;
  readonly pointer: string;
}

/** A place as a machine can name it. */
export function writtenAt(db: Database, root: string, place: Place): WrittenAt {
  const { line } = db.get(tree, place.file).source.positionAt(rangeOf(db, place).start);
  const file = place.file.startsWith(`${root}/`) ? place.file.slice(root.length + 1) : place.file;
  return { file, line: line + 1, pointer: place.pointer };
}
