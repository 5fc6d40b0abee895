import { diagnosticsOf } from './diagnostics.ts';
import type { Board } from './features/dashboard/board.ts';
import { dashboardOf } from './features/dashboard/dashboard.ts';
import type { Language } from './messages/said.ts';
import { type Database, query } from './query/database.ts';
import { sameStructure } from './query/same.ts';
import { filesOf } from './workspace/facts.ts';

/** The dashboard of a plan with what the checks say of it; the same object while nothing in it has changed. */
export function dashboard(db: Database, root: string, language: Language, { inTheOpen = false } = {}): Board {
  return db.get(board, `${root}\n${language}\n${inTheOpen}`);
}

/** Key: root, language, whether in the open. */
const board = query<string, Board>(
  'dashboard',
  (db, key) => {
    const [root, language, inTheOpen] = key.split('\n') as [string, Language, string];
    const findings = db.read(filesOf, root).flatMap((file) => diagnosticsOf(db, file, language).map(({ code }) => code));
    return dashboardOf(db, root, { language, inTheOpen: inTheOpen === 'true', findings });
  },
  sameStructure,
);
