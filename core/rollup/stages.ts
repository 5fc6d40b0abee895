import type { Project, ProjectEvent } from '../plan/model.ts';
import type { Day, PlanDate } from '../plan/period/period.ts';
import type { EventKind } from '../plan/words.ts';
import { type Dated, eventsOf } from './postings.ts';

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
  const first = new Map<EventKind, Staged<T>>();
  for (const each of all) {
    const known = first.get(each.event);
    if (!known || each.date.first < known.date.first) first.set(each.event, each);
  }
  const firsts = STAGES.flatMap((stage) => first.get(stage) ?? []);
  return firsts.flatMap((later, i) => {
    const earlier = firsts.slice(0, i).find((each) => later.date.last < each.date.first);
    return earlier ? [{ later, earlier }] : [];
  });
}

/** The dated events of a project as stages. */
export function stagesOf(events: readonly ProjectEvent[]): readonly Staged<ProjectEvent>[] {
  return events.flatMap((of) => (of.event !== undefined && of.date ? [{ event: of.event, date: of.date, of }] : []));
}

const BUILT: ReadonlySet<EventKind | undefined> = new Set<EventKind>(['groundbreaking', 'first-product', 'in-operation']);
const HALTS: ReadonlySet<EventKind | undefined> = new Set<EventKind>(['suspended', 'ended', 'revoked']);

/** The furthest stage a project has come to by a day; undefined before the first. */
export function stageOf(project: Project, day: Day): Staged<ProjectEvent> | undefined {
  const reached = stagesOf(eventsOf(project)).filter(({ date }) => date.first <= day);
  return STAGES.flatMap((stage) => reached.find(({ event }) => event === stage) ?? []).at(-1);
}

/** What stopped a project by a day: its end, or a suspension that no later stage has lifted. */
export function haltOf(project: Project, day: Day): Dated | undefined {
  const events = eventsOf(project).filter(({ date }) => date.first <= day);
  const end = events.find(({ event }) => event === 'revoked' || event === 'ended');
  const last = events.findLast(({ event }) => HALTS.has(event) || STAGES.some((stage) => stage === event));
  return end ?? (last?.event === 'suspended' ? last : undefined);
}

/** Whether ground was broken by a day, or what comes after it. */
export function isBuilt(project: Project, day: Day): boolean {
  return eventsOf(project).some(({ event, date }) => BUILT.has(event) && date.first <= day);
}
