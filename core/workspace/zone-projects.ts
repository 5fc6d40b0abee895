import type { Project } from '../plan/model.ts';
import { query, type Database } from '../query/database.ts';
import { entriesOf, sameList } from './registers.ts';

const byZone = query<string, ReadonlyMap<string, readonly Project[]>>('projects by zone', (db, root) => {
  const zones = new Map<string, Project[]>();
  for (const project of entriesOf(db, root, 'projects')) {
    if (project.zone === undefined) continue;
    const same = zones.get(project.zone);
    if (same) same.push(project);
    else zones.set(project.zone, [project]);
  }
  return zones;
});

const ofZone = query<string, readonly Project[]>(
  'projects of zone',
  (db, key) => {
    const cut = key.lastIndexOf('\n');
    return db.get(byZone, key.slice(0, cut)).get(key.slice(cut + 1)) ?? NONE;
  },
  sameList,
);
const NONE: readonly Project[] = [];

/** The projects that name a zone as theirs, in the order of the files. */
export function projectsOfZone(db: Database, root: string, zone: string): readonly Project[] {
  return db.get(ofZone, `${root}\n${zone}`);
}
