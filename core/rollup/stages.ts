import type { ProjectEvent } from '../plan/model.ts';
import type { PlanDate } from '../plan/period/period.ts';
import type { EventKind } from '../plan/words.ts';

/** The stages of a project in the order they come. */
const STAGES: readonly EventKind[] = [
  'study-permitted',
  'policy-approved',
  'investor-approved',
  'licensed',
  'site-cleared',
  'groundbreaking',
  'first-product',
  'in-operation',
];

/** Something that shows a stage on a date. */
export interface Staged<T> {
  readonly event: EventKind;
  readonly date: PlanDate;
  readonly of: T;
}

/** Where a later stage comes wholly before an earlier one: each late stage with the first that contradicts it. Only the first of each stage counts. */
export function reversals<T>(all: readonly Staged<T>[]): readonly { readonly later: Staged<T>; readonly earlier: Staged<T> }[] {
  const firsts = STAGES.flatMap((stage) => {
    const same = all.filter(({ event }) => event === stage);
    return same.length > 0 ? [same.reduce((a, b) => (b.date.first < a.date.first ? b : a))] : [];
  });
  return firsts.flatMap((later, i) => {
    const earlier = firsts.slice(0, i).find((each) => later.date.last < each.date.first);
    return earlier ? [{ later, earlier }] : [];
  });
}

/** The dated events of a project as stages. */
export function stagesOf(events: readonly ProjectEvent[]): readonly Staged<ProjectEvent>[] {
  return events.flatMap((of) => (of.event !== undefined && of.date ? [{ event: of.event, date: of.date, of }] : []));
}
