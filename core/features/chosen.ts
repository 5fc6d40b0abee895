import { goalsBelow, type Node } from '../rollup/standing.ts';
import type { Goal } from '../workspace/goals.ts';
import type { Plan } from '../workspace/plan.ts';
import type { Choice } from './called.ts';

/** The ids that targets are chosen by: all of a choice that is absent; of zones, policies and organisations what lies below them too. */
export type Chosen = Readonly<Partial<Record<Choice, ReadonlySet<string>>>>;

/** Whether a goal is chosen. */
export function goalFilter(plan: Plan, chosen: Chosen): (goal: Goal) => boolean {
  const sets = (['zone', 'policy', 'owner'] as const).flatMap((by) => {
    const ids = chosen[by];
    return ids ? [new Set([...ids].flatMap((id) => goalsBelow(plan, NODES[by], id)))] : [];
  });
  const { indicator } = chosen;
  return (goal) => sets.every((set) => set.has(goal)) && (!indicator || indicator.has(goal.target.indicator ?? ''));
}

/** Below which kind of entry the targets of a choice stand. */
export const NODES = { zone: 'zones', policy: 'policies', owner: 'organisations' } as const satisfies Readonly<
  Partial<Record<Choice, Node>>
>;
