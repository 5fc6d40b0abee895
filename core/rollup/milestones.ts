import type { Milestone, ProjectEvent } from '../plan/model.ts';
import type { Day, PlanDate } from '../plan/period/period.ts';
import { eventsOf } from './postings.ts';
import type { Plan } from '../workspace/plan.ts';

/** The project's event that a milestone waits for: the first of its kind; undefined while there is none. */
export function eventOf(plan: Plan, { project, event }: Milestone): (ProjectEvent & { readonly date: PlanDate }) | undefined {
  const entry = event === undefined ? undefined : plan.one('projects', project);
  return entry && eventsOf(entry).find((each) => each.event === event);
}

/** A milestone is met by its own word or by its project's event. */
export function isMet(plan: Plan, milestone: Milestone): boolean {
  return milestone.metOn !== undefined || eventOf(plan, milestone) !== undefined;
}

/** The deadline in force on a day: the `was` of the earliest later revision, else the key's own. */
export function dueAt({ due, revisions }: Milestone, day: Day): PlanDate | undefined {
  const later = revisions.filter(({ date, was }) => date !== undefined && date > day && was).sort((a, b) => a.date! - b.date!);
  return later[0]?.was ?? due;
}

/** How a milestone stands on a day. */
export interface MilestoneState {
  readonly is: 'met' | 'partly-met' | 'not-met' | 'dropped' | 'overdue' | 'open' | 'undated';
  /** The deadline in force. */
  readonly due: PlanDate | undefined;
  /** When it was met: by its own word, else by its project's event. */
  readonly on: PlanDate | Day | undefined;
  /** Days it was met after its deadline, or is past it; 0 or less in time; undefined without a deadline or where its month is not over. */
  readonly late: number | undefined;
}

/** How a milestone stands on a day: an outcome by its own word, else met, else by its deadline. */
export function milestoneState(plan: Plan, milestone: Milestone, day: Day): MilestoneState {
  const due = dueAt(milestone, day);
  const on = metOn(plan, milestone, day);
  const { outcome } = milestone;
  const last = typeof on === 'object' ? on.last : on;
  const late = due && (last ?? day) - due.last;
  if (on !== undefined && (outcome === undefined || outcome === 'partly-met')) return { is: outcome ?? 'met', due, on, late };
  if (outcome !== undefined) return { is: outcome, due, on, late: undefined };
  return { is: !due ? 'undated' : late! > 0 ? 'overdue' : 'open', due, on, late };
}

function metOn(plan: Plan, milestone: Milestone, day: Day): MilestoneState['on'] {
  if (milestone.metOn !== undefined && milestone.metOn <= day) return milestone.metOn;
  const event = eventOf(plan, milestone);
  return event && event.date.first <= day ? event.date : undefined;
}
