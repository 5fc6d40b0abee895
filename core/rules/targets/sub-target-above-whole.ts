import { type Goal, goalsOfTarget } from '../../workspace/goals.ts';
import type { Plan } from '../../workspace/plan.ts';
import { type Asked, askedOf, directionOf } from '../asked.ts';
import { rule } from '../rule.ts';
import { exactDataOf, exactly, goalName } from '../say.ts';
import { goalsAround, hasSamePeriod, isWithin } from '../sub-goals.ts';

/** A quarter that is to bring more than its year, a park more than its province. */
export default rule({
  code: 'sub-target-above-whole',
  category: 'targets',
  severity: 'warning',
  on: 'target',
  says: {
    en: '`{part}` ({a}) asks for more than `{whole}` ({b}), of which it is a part.',
    vi: '`{part}` ({a}) cao hơn `{whole}` ({b}), dù chỉ là một phần của chỉ tiêu kế hoạch đó.',
  },
  why: {
    en: 'Whoever reaches the part has already passed the whole: one of the two was set without looking at the other.',
    vi: 'Chỉ cần đạt phần nhỏ là đã vượt chỉ tiêu chung: một trong hai số được đặt mà không đối chiếu với số kia.',
  },
  bad: `
targets: {q4: {name: FDI quý IV, indicator: fdi, period: 2024-Q4, at-least: 4 tỷ USD, proposed: true}}
`,
  good: `
targets: {q4: {name: FDI quý IV, indicator: fdi, period: 2024-Q4, at-least: 400 triệu USD, proposed: true}}
`,
  *check(target, plan) {
    if (plan.one('indicators', target.indicator)?.kind !== 'flow') return;
    for (const goal of goalsOfTarget(plan.db, plan.root, target)) {
      const part = askedOf(plan, goal);
      if (!part || directionOf(part.key) === 'down') continue;
      const whole = smallestWhole(plan, part);
      if (!whole) continue;
      yield {
        place: goal.place,
        values: {
          part: goalName(plan, goal.id),
          a: exactly(plan, target.indicator, part.amount),
          whole: goalName(plan, whole.goal.id),
          b: exactly(plan, target.indicator, whole.amount),
        },
        data: { ...exactDataOf(plan, target.indicator!, { a: part.amount, b: whole.amount }), part: goal.id, whole: whole.goal.id },
        related: [{ place: whole.goal.place, says: { en: 'the whole', vi: 'chỉ tiêu chung' } }],
      };
    }
  },
});

/** The least of what wholes ask for, where that is less than the part; those that must be the sum of their parts say so themselves. */
function smallestWhole(plan: Plan, part: Asked): Asked | undefined {
  let least: Asked | undefined;
  for (const goal of goalsAround(plan, part.goal)) {
    const whole = isWholeOf(goal, part.goal) ? askedOf(plan, goal) : undefined;
    if (whole && whole.amount.compare(part.amount) < 0 && (!least || whole.amount.compare(least.amount) < 0)) least = whole;
  }
  return least;
}

function isWholeOf(whole: Goal, part: Goal): boolean {
  const { addsUp, proposed, split } = whole.target;
  const sameScope = whole.scope === part.scope;
  const samePeriod = hasSamePeriod(whole, part);
  if (!(samePeriod || isWithin(part, whole)) || (sameScope && samePeriod)) return false;
  // What is only proposed does not bind what is in force.
  if (proposed && !part.target.proposed) return false;
  if (!whole.line && sameScope && addsUp.includes('periods')) return false;
  return !(samePeriod && addsUp.includes('zones') && (split.length === 0 || part.target === whole.target));
}
