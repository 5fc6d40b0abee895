import type { PlanProblem } from '../plan/problem.ts';
import { query } from '../query/database.ts';
import { sameStructure } from '../query/same.ts';
import type { Place } from '../syntax/place.ts';
import { planFile } from '../workspace/documents.ts';
import type { Plan } from '../workspace/plan.ts';

const problemsIn = query<string, readonly PlanProblem[]>('reading problems', (db, file) => db.get(planFile, file).problems, sameStructure);

/** Whether something at a place or below it could not be read as meant. Its own check says so; what the model lacks for that reason is nobody else's finding. */
export function isUnread(plan: Plan, place: Place): boolean {
  return plan.db.get(problemsIn, place.file).some((problem) => problem.place.pointer === place.pointer || problem.place.pointer.startsWith(`${place.pointer}/`));
}
