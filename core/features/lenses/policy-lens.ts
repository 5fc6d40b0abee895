import { sayCount } from '../../messages/counts.ts';
import { fill } from '../../messages/fill.ts';
import type { How } from '../../messages/how.ts';
import { assess } from '../../rollup/assess.ts';
import { goalsBelow } from '../../rollup/standing.ts';
import type { Plan } from '../../workspace/plan.ts';
import { LENS } from './lens-words.ts';

/** Of a policy how many of its targets are achieved. */
export function policyLens(plan: Plan, id: string, how: How): string {
  const statuses = goalsBelow(plan, 'policies', id).flatMap((goal) => assess(plan, goal.id)?.status ?? []);
  if (statuses.length === 0) return LENS.noTargets[how.language];
  const met = statuses.filter((status) => status === 'achieved' || status === 'exceeded').length;
  const all = how.language === 'en' ? sayCount(statuses.length, 'target', how) : String(statuses.length);
  return fill(LENS.met[how.language], { met: String(met), all }, how);
}
