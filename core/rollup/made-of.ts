import type { Plan } from '../workspace/plan.ts';
import type { Rollup } from './derivation.ts';

/** What a number is put together from, by what has reported and what has not. */
export type MadeOf = 'component' | 'zone' | 'project' | 'zone-or-project' | 'locality';

/** Components, zones, projects, zones beside projects that are in none of them, or localities. */
export function madeOf(plan: Plan, { way, parts, leftOut }: Rollup): MadeOf {
  if (way === 'components') return 'component';
  if (way === 'events') return 'project';
  if (way === 'successor') return 'locality';
  const ids = [...parts.map(({ of }) => of.id), ...leftOut.map(({ id }) => id)];
  const projects = ids.filter((id) => plan.one('projects', id));
  if (projects.length === 0) return 'zone';
  return projects.length === ids.length ? 'project' : 'zone-or-project';
}
