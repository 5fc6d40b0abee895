import type { Language } from '../messages/said.ts';
import type { Database } from '../query/database.ts';
import { grouped } from '../query/grouped.ts';
import { canRewrite } from '../syntax/can-rewrite.ts';
import type { Edit } from '../syntax/edit.ts';
import { rewrite } from '../syntax/rewrite.ts';
import { keepsComments, readsOn } from '../syntax/sound.ts';
import type { TextRange } from '../text/range.ts';
import { tree } from '../workspace/documents.ts';
import { howOf } from './how-of.ts';
import { planAt } from './linked.ts';
import { addSheet } from './refactor/add-sheet.ts';
import { convertNumber } from './refactor/convert-number.ts';
import { createEntry } from './refactor/create-entry.ts';
import { movePhase } from './refactor/move-phase.ts';
import { recordRevisions } from './refactor/record-revision.ts';
import type { Offer, Refactoring } from './refactor/refactoring.ts';
import { shareValue } from './refactor/share-value.ts';
import { splitTotal } from './refactor/split-total.ts';

const OFFERS: readonly Offer[] = [createEntry, shareValue, movePhase, splitTotal, convertNumber, addSheet, recordRevisions];

/** What can be changed where one stands, each with a result that reads as well as before and keeps every comment. */
export function refactorings(db: Database, file: string, range: TextRange, language: Language): readonly Refactoring[] {
  const found = db.get(tree, file).placeAt(range.start);
  if (!found) return [];
  const plan = planAt(db, file);
  const spot = { plan, file, offset: range.start, ...found, range, how: howOf(plan, language) };
  return OFFERS.flatMap((offer) => offer(spot)).filter(({ changes }) => isSound(db, changes));
}

/** Whether changes can be made as they are meant and leave all files as readable as they are, every comment included. */
function isSound(db: Database, changes: readonly Edit[]): boolean {
  const files = grouped(changes, (edit) => (edit.kind === 'text' ? edit.file : edit.place.file));
  return [...files].every(([file, own]) => {
    const found = db.get(tree, file);
    if (!canRewrite(found, own)) return false;
    const edits = rewrite(found, own);
    return readsOn(found, edits) && keepsComments(found, edits);
  });
}
