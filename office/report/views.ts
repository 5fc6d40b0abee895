import type { ReportKind } from '../../core/index.ts';

/** What `zoneplan report` can show. Written out, so that help needs nothing of the core; a test holds it against the core's list. */
export const VIEWS = ['official', 'weekly', 'policy', 'next-year', 'sentences', 'dashboard'] as const satisfies readonly (
  | ReportKind
  | 'dashboard'
)[];
