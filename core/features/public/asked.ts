import { ONE } from '../../plan/quantity/rational.ts';
import { goalsOfSubPeriods, goalsOfZones } from '../../rules/sub-goals.ts';
import type { Goal } from '../../workspace/goals.ts';
import type { Plan } from '../../workspace/plan.ts';
import type { LedgerBuilder } from './ledger.ts';
import { isOpenGoal } from './private.ts';

/** How the number a goal asks for is called. */
export function askedKey({ id }: Goal): string {
  return `asked\n${id}`;
}

/** Writes down the numbers that goals ask for, and of those that must add up, that they do. */
export function askedIn(plan: Plan, ledger: LedgerBuilder): void {
  for (const goal of plan.goals) ledger.note(askedKey(goal), 0, { secretOf: isOpenGoal(plan, goal) ? undefined : askedKey(goal) });
  for (const whole of plan.goals) {
    if (whole.line) continue;
    for (const axis of whole.target.addsUp) {
      const parts = axis === 'periods' ? goalsOfSubPeriods(plan, whole) : goalsOfZones(plan, whole);
      if (parts && parts.length > 0)
        ledger.sum(
          askedKey(whole),
          parts.map((part) => [askedKey(part), ONE]),
        );
    }
  }
}
