import type { Cohort, Project } from '../plan/model.ts';
import type { Day } from '../plan/period/period.ts';
import type { Plan } from '../workspace/plan.ts';
import { eventsOf, hasEnded } from './postings.ts';

/** The projects of a fixed list by what their events say of a day. */
export interface Recount {
  readonly running: readonly Project[];
  /** Surely not in operation; a project of which only the month or the year is known is in neither list until that is over. */
  readonly idle: readonly Project[];
}

/** Counts a list anew from its projects; those that are not in the plan are in neither list. */
export function recounted(plan: Plan, { members }: Pick<Cohort, 'members'>, day: Day): Recount {
  const projects = [...new Set(members)].flatMap((id) => plan.one('projects', id) ?? []);
  const begun = (project: Project) => eventsOf(project).find(({ event, date }) => event === 'in-operation' && date.first <= day)?.date;
  return {
    running: projects.filter((project) => !hasEnded(project, day) && (begun(project)?.last ?? day + 1) <= day),
    idle: projects.filter((project) => hasEnded(project, day) || begun(project) === undefined),
  };
}
