import { sayCount } from '../../messages/counts.ts';
import type { How } from '../../messages/how.ts';
import type { Status } from '../../plan/words.ts';
import { type Node, standingOf } from '../../rollup/standing.ts';
import type { Plan } from '../../workspace/plan.ts';
import { sayStatus } from '../status.ts';

/** How all targets below an entry stand together, and how many they are: `off track · 4 targets`; undefined without targets. */
export function sayStanding(plan: Plan, node: Node, id: string, how: How): string | undefined {
  const found = standingOf(plan, node, id);
  return found && `${sayStatus(plan, found.status, how.language)} · ${sayCount(found.goals.length, 'target', how)}`;
}

/** How a status is called in a plan, which may have words of its own. */
export function statusWord(plan: Plan, status: Status | undefined, how: How): string | undefined {
  return status && sayStatus(plan, status, how.language);
}
