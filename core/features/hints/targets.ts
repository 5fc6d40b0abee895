import type { How } from '../../messages/how.ts';
import type { Target } from '../../plan/model.ts';
import { assess } from '../../rollup/assess.ts';
import { goalsOfTarget } from '../../workspace/goals.ts';
import type { Plan } from '../../workspace/plan.ts';
import { rowOf } from '../status.ts';
import type { Hint } from './hint.ts';

/** Behind the number of a target and of each line of its split: what is achieved. */
export function* hintsOfTarget(plan: Plan, target: Target, how: How): Iterable<Hint> {
  for (const goal of goalsOfTarget(plan.db, plan.root, target)) {
    const found = assess(plan, goal.id);
    if (!found?.rollup || (!goal.line && target.comparisons.length === 0)) continue;
    const { said } = rowOf(plan, found, how.language);
    const label = [said.attainment || said.actual, said.status].filter(Boolean).join(' · ');
    yield {
      place: { ...goal.place, part: 'value' },
      kind: 'share',
      label,
      tooltip: [said.actual, said.target, said.period].filter(Boolean).join(' · '),
    };
  }
}
