import type { Project } from '../plan/model.ts';
import { table, type Database } from '../query/database.ts';
import { grouped } from '../query/grouped.ts';
import { entriesOf, sameList } from './registers.ts';

/** Projects by the zone they name. Key: root. */
const byZone = table<string, readonly Project[]>(
  'projects by zone',
  (db, root) =>
    grouped(
      entriesOf(db, root, 'projects').filter(({ zone }) => zone !== undefined),
      ({ zone }) => zone!,
    ),
  [],
  sameList,
);

/** The projects that name a zone as theirs, in the order of the files. */
export function projectsOfZone(db: Database, root: string, zone: string): readonly Project[] {
  return db.look(byZone, root, zone);
}
