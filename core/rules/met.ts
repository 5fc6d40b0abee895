import type { Milestone, ProjectEvent } from '../plan/model.ts';
import type { PlanDate } from '../plan/period/period.ts';
import { eventsOf } from '../rollup/postings.ts';
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
