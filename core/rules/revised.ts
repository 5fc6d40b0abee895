import { isoDate } from '../plan/period/days.ts';
import type { Bilingual } from '../messages/said.ts';
import { child, type Place } from '../syntax/place.ts';
import type { Plan } from '../workspace/plan.ts';
import type { Fix, RelatedPlace } from './finding.ts';

/** Records a revision with the day the plan speaks of; the reason is the planner's. */
export function recordRevision(plan: Plan, entry: Place, formerly: string, title: Bilingual): Fix {
  const revision = `{date: ${isoDate(plan.day)}, ${formerly}, reason: <reason>}`;
  return { title, edits: [{ kind: 'append', place: child(entry, 'revisions'), text: revision }] };
}

/** The revision recorded last, beside one that is not. */
export function lastRevision(revisions: readonly { readonly place: Place }[]): readonly RelatedPlace[] {
  const last = revisions.at(-1);
  return last ? [{ place: last.place, says: { en: 'the last revision recorded', vi: 'lần điều chỉnh đã ghi gần nhất' } }] : [];
}

/** Whether a plan has more records of something than it had. */
export function hasOneMore<T>(now: readonly T[], before: readonly T[], isIt: (record: T) => boolean): boolean {
  return now.filter(isIt).length > before.filter(isIt).length;
}
