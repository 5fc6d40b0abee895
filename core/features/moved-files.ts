import type { Database } from '../query/database.ts';
import type { Edit } from '../syntax/edit.ts';
import { child } from '../syntax/place.ts';
import { entriesOf } from '../workspace/registers.ts';
import { respelled } from '../workspace/respelled.ts';
import { pathOf, pathWithin } from '../workspace/source-file.ts';

/** A file or folder that gets another name, as the door knows both. */
export interface Move {
  readonly from: string;
  readonly to: string;
}

/** The edits by which the sources of some plans name their files where these will be. What leaves the folder of its plan is left as it is: no path could name it. */
export function movedFiles(db: Database, roots: readonly string[], moves: readonly Move[]): readonly Edit[] {
  return roots.flatMap((root) => {
    const own = moves.flatMap((move) => withinRoot(root, move) ?? []);
    if (own.length === 0) return [];
    return entriesOf(db, root, 'sources').flatMap(({ file, place }) => {
      const text = file === undefined ? undefined : moved(file, own);
      return text === undefined ? [] : [respelled(db, { kind: 'set', place: child(place, 'file'), text })];
    });
  });
}

/** Both names below the root; the root itself, and what it lies in, takes its files along. */
function withinRoot(root: string, { from, to }: Move): Move | undefined {
  const isBelow = (name: string) => name.startsWith(`${root}/`);
  return isBelow(from) && isBelow(to) ? { from: pathOf(from.slice(root.length + 1)), to: to.slice(root.length + 1) } : undefined;
}

function moved(file: string, moves: readonly Move[]): string | undefined {
  const path = pathWithin(file);
  const move = moves.find(({ from }) => path === from || path?.startsWith(`${from}/`));
  if (path === undefined || !move) return undefined;
  const start = /^(?:\.[\\/])*/.exec(file)![0];
  const now = move.to + path.slice(move.from.length);
  return start + (file.includes('\\') ? now.replaceAll('/', '\\') : now);
}
