import type { Day } from '../../plan/period/period.ts';
import { fill } from '../../messages/fill.ts';
import type { How } from '../../messages/how.ts';
import type { Plan } from '../../workspace/plan.ts';
import type { Change, ChangeMark, Side } from './change.ts';
import { MARK_WORDS, NOTE_WORDS } from './change-words.ts';

/** What a record of a change says of it. */
export interface Record {
  readonly date?: Day;
  readonly reason?: string;
  readonly decidedIn?: string;
  readonly source?: string;
}

/** Marks, reason and decision of a change of what was promised. */
export type Recorded = Pick<Change, 'marks' | 'reason' | 'decidedIn'>;

/** What nobody had promised needs no record. */
export const NO_RECORD: Recorded = { marks: [] };

/** Of the records that fit a change, the one that came between the two sides, with what it lacks; none is worst. */
export function recorded<R extends Record>(
  sides: readonly [Side, Side],
  records: readonly [readonly R[], readonly R[]],
  fits: (record: R) => boolean,
): Recorded {
  const [before, after] = sides.map((side, i) => records[i]!.filter((record) => isKnown(record, side) && fits(record))) as [R[], R[]];
  if (after.length <= before.length) return { ...NO_RECORD, marks: ['unrecorded', 'without-reason', 'without-authority'] };
  const { reason, decidedIn, source } = after.at(-1)!;
  const marks: ChangeMark[] = [];
  if (reason === undefined) marks.push('without-reason');
  if (decidedIn === undefined && source === undefined) marks.push('without-authority');
  return { marks, reason, decidedIn: decidedIn ?? source };
}

/** The marks and the reason in words; what is not recorded at all has neither reason nor decision, which need not be said. */
export function notesOf({ plan }: Side, { marks, reason, decidedIn }: Recorded, how: How): readonly string[] {
  const told = marks.includes('unrecorded') ? marks.filter((mark) => !mark.startsWith('without-')) : marks;
  return [
    ...(reason === undefined ? [] : [fill(NOTE_WORDS.reason[how.language], { text: reason }, how)]),
    ...(decidedIn === undefined ? [] : [fill(NOTE_WORDS.decided[how.language], { text: decisionName(plan, decidedIn) }, how)]),
    ...told.map((mark) => MARK_WORDS[mark][how.language]),
  ];
}

function decisionName(plan: Plan, id: string): string {
  return plan.one('policies', id)?.name || plan.one('reviews', id)?.name || plan.one('sources', id)?.name || id;
}

function isKnown({ date }: Record, { until }: Side): boolean {
  return until === undefined || (date !== undefined && date <= until);
}
