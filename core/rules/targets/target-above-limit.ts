import { type Goal, goalsFor, goalsOfTarget } from '../../workspace/goals.ts';
import type { Plan } from '../../workspace/plan.ts';
import { type Asked, askedOf, directionOf } from '../asked.ts';
import { rule } from '../rule.ts';
import { exactDataOf, exactly, goalName, nameOf } from '../say.ts';
import { hasSamePeriod } from '../sub-goals.ts';

/** More to be disbursed than is to be registered. */
export default rule({
  code: 'target-above-limit',
  category: 'targets',
  severity: 'warning',
  on: 'target',
  says: {
    en: '`{target}` asks for {a} in `{indicator}`, more than the {b} of `{limit}`.',
    vi: '`{target}` đặt {a} cho `{indicator}`, cao hơn {b} của `{limit}`.',
  },
  why: {
    en: 'Capital cannot be disbursed before it is registered. Two targets that say otherwise were set by two desks.',
    vi: 'Vốn chưa đăng ký thì không thể giải ngân. Hai chỉ tiêu ngược nhau là do hai nơi đặt mà không đối chiếu.',
  },
  bad: `
targets: {d-24: {name: Giải ngân 2024, indicator: disbursed, period: 2024, at-least: 4 tỷ USD, proposed: true}}
`,
  good: `
targets: {d-24: {name: Giải ngân 2024, indicator: disbursed, period: 2024, at-least: 2 tỷ USD, proposed: true}}
`,
  *check(target, plan) {
    const limit = plan.one('indicators', target.indicator)?.notAbove;
    if (limit === undefined) return;
    for (const goal of goalsOfTarget(plan.db, plan.root, target)) {
      const asked = askedOf(plan, goal);
      if (!asked || directionOf(asked.key) === 'down') continue;
      const above = limitOf(plan, goal, limit);
      if (!above || asked.quantity.unit.base !== above.quantity.unit.base || asked.amount.compare(above.amount) <= 0) continue;
      yield {
        place: goal.place,
        values: {
          target: goalName(plan, goal.id),
          a: exactly(plan, target.indicator, asked.amount),
          indicator: nameOf(plan, 'indicators', target.indicator!),
          b: exactly(plan, limit, above.amount),
          limit: goalName(plan, above.goal.id),
        },
        data: { ...exactDataOf(plan, target.indicator!, { a: asked.amount, b: above.amount }), target: goal.id, limit: above.goal.id },
        related: [{ place: above.goal.place, says: { en: 'the limit', vi: 'mức giới hạn' } }],
      };
    }
  },
});

/** The goal of the limiting indicator for the same scope and days: one in force before one proposed. */
function limitOf(plan: Plan, goal: Goal, indicator: string): Asked | undefined {
  const same =
    goal.scope === undefined ? [] : goalsFor(plan.db, plan.root, indicator, goal.scope).filter((each) => hasSamePeriod(each, goal));
  const found = same.find((each) => !each.target.proposed) ?? (goal.target.proposed ? same[0] : undefined);
  return found && askedOf(plan, found);
}
