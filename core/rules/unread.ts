import { query } from '../query/database.ts';
import { sameStructure } from '../query/same.ts';
import type { Place } from '../syntax/place.ts';
import { planFile, violationsIn } from '../workspace/documents.ts';
import type { Plan } from '../workspace/plan.ts';

/** Where a file holds what could not be read as meant, or something of another shape. Key: file. */
const unreadIn = query<string, readonly string[]>(
  'unread places',
  (db, file) =>
    [...db.get(planFile, file).problems, ...db.get(violationsIn, file).filter(({ kind }) => kind === 'wrong-shape')].map(
      ({ place }) => place.pointer,
    ),
  sameStructure,
);

/** Whether something at a place or below it could not be read as meant. Its own check says so; what the model lacks for that reason is nobody else's finding. */
export function isUnread(plan: Plan, place: Place): boolean {
  return plan.db.get(unreadIn, place.file).some((pointer) => pointer === place.pointer || pointer.startsWith(`${place.pointer}/`));
}
