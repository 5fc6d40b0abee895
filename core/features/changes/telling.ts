import type { Registered } from '../../plan/model.ts';
import type { Figure } from '../../workspace/figures.ts';
import type { Goal } from '../../workspace/goals.ts';
import type { Side } from './change.ts';
import type { Renames } from './renames.ts';

/** What may be told of the two sides: everything, or in the open only what is private on neither. */
export interface Telling {
  readonly goal: (side: Side, goal: Goal) => boolean;
  /** The number a goal asks for. */
  readonly asked: (side: Side, goal: Goal) => boolean;
  readonly figure: (side: Side, figure: Figure) => boolean;
  /** An entry by its name, and by what it belongs to. */
  readonly entry: (side: Side, entry: Registered & Belonging) => boolean;
}

/** How the two sides belong together. */
export interface Between {
  readonly renames: Renames;
  readonly telling: Telling;
}

interface Belonging {
  readonly scope?: string;
  readonly indicator?: string;
  readonly project?: string;
}

/** What may be told of two sides of which both or none are read in the open. */
export function tellingOf(before: Side, after: Side, renames: Renames): Telling {
  if (!before.open || !after.open) return { goal: () => true, asked: () => true, figure: () => true, entry: () => true };
  const was = new Map(renames.all.map((each) => [each.entry.id, each.was]));
  const isNamed = (side: Side, id: string | undefined) => {
    if (id === undefined) return true;
    const [old, now] = side === before ? [id, renames.scope(renames.id('indicators', id))!] : [was.get(id) ?? id, id];
    return before.open!.names(old) && after.open!.names(now);
  };
  const names = (side: Side, ids: readonly (string | undefined)[]) => ids.every((id) => isNamed(side, id));
  return {
    goal: (side, goal) => side.open!.goal(goal) && names(side, [goal.scope, goal.target.indicator]),
    asked: (side, goal) => side.open!.asked(goal),
    figure: (side, figure) => side.open!.figure(figure) && names(side, [figure.scope, figure.indicator]),
    entry: (side, { id, private: own, scope, indicator, project }) => !own && names(side, [id, scope, indicator, project]),
  };
}
