import type { How } from '../../messages/how.ts';
import { assess } from '../../rollup/assess.ts';
import type { Plan } from '../../workspace/plan.ts';
import { rowOf } from '../status.ts';
import type { Row } from './markdown.ts';

/** The targets of a scope with what is achieved of each. */
export function goalRows(plan: Plan, scope: string, how: How): readonly Row[] {
  const found = plan.goals.filter((goal) => goal.scope === scope).flatMap((goal) => assess(plan, goal.id) ?? []);
  return found.map((assessed): Row => {
    const { name, said } = rowOf(plan, assessed, how.language);
    return [name, [said.actual, said.attainment, said.status].filter(Boolean).join(' · ')];
  });
}
