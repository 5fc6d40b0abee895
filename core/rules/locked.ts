import type { Day } from '../plan/period/period.ts';
import { committedManifest } from '../workspace/committed.ts';
import type { Plan } from '../workspace/plan.ts';

/** The day up to which figures are closed, now or in the last commit: lifting the lock and changing a figure are two commits. */
export function lockedUntil(plan: Plan): Day | undefined {
  const days = [plan.manifest.lockedUntil, committedManifest(plan)?.lockedUntil].filter((day) => day !== undefined);
  return days.length > 0 ? Math.max(...days) : undefined;
}
