import { diagnosticsOf } from './diagnostics.ts';
import type { Board } from './features/dashboard/board.ts';
import type { Since } from './features/dashboard/changed.ts';
import { dashboardOf } from './features/dashboard/dashboard.ts';
import type { Wanted } from './features/report/reader.ts';
import type { Language } from './messages/said.ts';
import { type Database, query } from './query/database.ts';
import { sameStructure } from './query/same.ts';
import { filesOf } from './workspace/facts.ts';

/** How a dashboard is looked at. */
export interface DashboardAsked {
  readonly inTheOpen?: boolean;
  /** Only what is of some policies, indicators, zones, owners, statuses. */
  readonly wanted?: Wanted;
  /** With what the plan is compared; the last review where nothing is said. */
  readonly since?: Since;
}

/** The dashboard of a plan with what the checks say of it; the same object while nothing in it has changed, unless it is compared with other files. */
export function dashboard(db: Database, root: string, language: Language, asked: DashboardAsked = {}): Board {
  const { since } = asked;
  return since && 'before' in since ? made(db, root, language, asked) : db.get(board, JSON.stringify([root, language, asked], asList));
}

/** Key: root, language and how it is looked at, as JSON. */
const board = query<string, Board>(
  'dashboard',
  (db, key) => {
    const [root, language, asked] = JSON.parse(key, asSet) as [string, Language, DashboardAsked];
    return made(db, root, language, asked);
  },
  sameStructure,
);

/** What is chosen is held in sets, which JSON does not know. */
function asList(_: string, value: unknown): unknown {
  return value instanceof Set ? { set: [...value] } : value;
}

function asSet(_: string, value: { readonly set?: readonly unknown[] } | null): unknown {
  return Array.isArray(value?.set) ? new Set(value.set) : value;
}

function made(db: Database, root: string, language: Language, asked: DashboardAsked): Board {
  const findings = db.read(filesOf, root).flatMap((file) => diagnosticsOf(db, file, language).map(({ code }) => code));
  return dashboardOf(db, root, { ...asked, language, findings });
}
