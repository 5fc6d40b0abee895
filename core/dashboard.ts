import { diagnosticsOf } from './diagnostics.ts';
import { dashboardOf } from './features/dashboard/dashboard.ts';
import type { Board } from './features/dashboard/board.ts';
import type { Language } from './messages/said.ts';
import type { Database } from './query/database.ts';
import { filesOf } from './workspace/facts.ts';

/** The dashboard of a plan with what the checks say of it. */
export function dashboard(db: Database, root: string, language: Language, { inTheOpen = false } = {}): Board {
  const files = db.read(filesOf, root) ?? [];
  const findings = files.flatMap((file) => diagnosticsOf(db, file, language).map(({ code }) => code));
  return dashboardOf(db, root, { language, inTheOpen, findings });
}
