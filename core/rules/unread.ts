import { query } from '../query/database.ts';
import { sameStructure } from '../query/same.ts';
import type { Violation } from '../schema/violation.ts';
import { parentPointer, type Place } from '../syntax/place.ts';
import { planFile, tree, violationsIn } from '../workspace/documents.ts';
import type { Plan } from '../workspace/plan.ts';
import { holdsText } from './holds-text.ts';
import { meantKey } from './meant-key.ts';

/** Where a file holds what could not be read as meant, something of another shape, or a key by another name. Key: file. */
const unreadIn = query<string, readonly string[]>(
  'unread places',
  (db, file) => [...db.get(planFile, file).problems.map(({ place }) => place.pointer), ...db.get(violationsIn, file).flatMap(pointersOf)],
  sameStructure,
);

/** A mistyped key stands where the one it was meant to be would stand. */
function pointersOf(violation: Violation): readonly string[] {
  const { pointer } = violation.place;
  if (violation.kind === 'wrong-shape') return [pointer];
  const meant = violation.kind === 'unknown-key' ? meantKey(violation) : undefined;
  return meant === undefined ? [] : [`${parentPointer(pointer)}/${meant.key}`];
}

/**
 * Whether something at a place or below it, or below one of some keys there, could not be read as meant. Its own check says so; what the
 * model lacks for that reason is nobody else's finding.
 */
export function isUnread(plan: Plan, place: Place, ...keys: readonly string[]): boolean {
  const wanted = keys.length === 0 ? [place.pointer] : keys.map((key) => `${place.pointer}/${key}`);
  return plan.db.get(unreadIn, place.file).some((pointer) => wanted.some((each) => pointer === each || pointer.startsWith(`${each}/`)));
}

/** Whether a comment sign has cut off what stands at a place that holds text, or all of it. */
export function isCutShort(plan: Plan, { file, pointer }: Place): boolean {
  return (
    holdsText(pointer) && plan.db.get(tree, file).problems.some((problem) => problem.slip === 'hash-cut' && problem.pointer === pointer)
  );
}
