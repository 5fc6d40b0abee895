import type { Plan } from '../../workspace/plan.ts';

/** Whether an indicator or a scope is kept within the office. */
export function isPrivate(plan: Plan, indicator: string | undefined, scope: string | undefined): boolean {
  return plan.one('indicators', indicator)?.private === true || plan.scope(scope)?.private === true;
}
