import type { Comparison } from '../../plan/model.ts';
import { comparisonInForce, inForce, type InForce } from '../../rollup/in-force.ts';
import type { Goal } from '../../workspace/goals.ts';
import { scopeName } from '../../rules/say.ts';
import type { Side } from './change.ts';
import type { Renames } from './renames.ts';

/** A goal with what it asks for on a side; of `all-of` each part is one. */
export interface AskedGoal {
  readonly goal: Goal;
  readonly inForce: InForce;
  /** Undefined where no number is given. */
  readonly asks: Comparison | undefined;
  readonly name: string;
}

/** The goals of a side by the id they have now; an empty line of a split is not given out yet. */
export function askedGoals(side: Side, renames?: Renames): ReadonlyMap<string, AskedGoal> {
  const found = new Map<string, AskedGoal>();
  for (const goal of side.plan.goals) {
    if (goal.line && !goal.line.value) continue;
    for (const each of [goal, ...partsOf(goal)]) {
      const id = renames ? idNow(each, renames) : each.id;
      if (!found.has(id)) found.set(id, asked(side, each));
    }
  }
  return found;
}

/** What a goal is called: the target, and the zone of a line of its split or the indicator of a part of it. */
export function nameOfGoal({ plan }: Side, { id, target, line, scope }: Goal): string {
  const name = target.name || target.id;
  if (line) return `${name} – ${scopeName(plan, scope)}`;
  return id === target.id ? name : `${name} – ${plan.one('indicators', target.indicator)?.name || (target.indicator ?? '')}`;
}

function asked(side: Side, goal: Goal): AskedGoal {
  const now = inForce(goal, side.until ?? Number.POSITIVE_INFINITY);
  return { goal, inForce: now, asks: comparisonInForce(now, goal), name: nameOfGoal(side, goal) };
}

/** The parts of `all-of` that ask for a number of their own. */
function partsOf(goal: Goal): readonly Goal[] {
  if (goal.line) return [];
  return goal.target.allOf.flatMap((part, i) => {
    if ('target' in part) return [];
    const { indicator, comparisons } = part;
    const target = { ...goal.target, indicator, comparisons, allOf: [], split: [], revisions: [] };
    return [{ ...goal, id: `${goal.id}/${i + 1}`, target, place: part.place }];
  });
}

function idNow({ id, target, line, scope }: Goal, renames: Renames): string {
  const now = renames.id('targets', target.id);
  return line ? `${now}/${renames.scope(scope)}` : now + id.slice(target.id.length);
}
