import type { Deviation } from '../plan/model.ts';
import type { Status } from '../plan/words.ts';
import { query } from '../query/database.ts';
import { grouped } from '../query/grouped.ts';
import { sameStructure } from '../query/same.ts';
import { entriesOf } from '../workspace/registers.ts';
import type { Plan } from '../workspace/plan.ts';
import { assess } from './assess.ts';
import type { Assessment } from './assessment.ts';
import { WORST_FIRST } from './status.ts';

/** The latest note on why a target is not kept; a note on the target stands for the lines of its split. */
export interface Explanation {
  readonly note: Deviation;
  /** How the target stood on the day of the note; undefined where the note has no date. */
  readonly before: Status | undefined;
  /** It still counts: the target does not stand worse than when it was written. */
  readonly counts: boolean;
}

/** What explains how a target stands, by the latest note that speaks of it; undefined without any. */
export function explanationOf(plan: Plan, found: Assessment): Explanation | undefined {
  const notes = plan.db.get(notesByTarget, plan.root);
  const all = [...(notes.get(found.goal.id) ?? []), ...(found.goal.line ? (notes.get(found.goal.target.id) ?? []) : [])];
  if (all.length === 0) return undefined;
  const note = all.reduce((a, b) => ((b.asOf ?? 0) > (a.asOf ?? 0) ? b : a));
  const before = note.asOf === undefined || note.asOf >= found.at ? undefined : assess(plan, found.goal.id, note.asOf)?.status;
  return {
    note,
    before,
    counts: before === undefined || UNRATED.has(before) || WORST_FIRST.indexOf(before) <= WORST_FIRST.indexOf(found.status),
  };
}

/** What was not known on the day of a note is no reason to ask for another. */
const UNRATED: ReadonlySet<Status> = new Set(['stale', 'no-data', 'unmeasurable']);

/** Notes by the target or line they are about. Key: root. */
const notesByTarget = query<string, ReadonlyMap<string, readonly Deviation[]>>(
  'notes by target',
  (db, root) => grouped(entriesOf(db, root, 'deviations'), ({ target }) => target ?? ''),
  sameStructure,
);
