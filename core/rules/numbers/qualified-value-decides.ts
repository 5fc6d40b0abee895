import type { Comparison } from '../../plan/model.ts';
import type { ComparedEnd } from '../../plan/quantity/compare.ts';
import { assess } from '../../rollup/assess.ts';
import type { Assessment } from '../../rollup/assessment.ts';
import { figureBehind } from '../../rollup/earlier-ratings.ts';
import { goalsFor, goalsOfTarget } from '../../workspace/goals.ts';
import { figuresOfEntry } from '../../workspace/figures.ts';
import type { Plan } from '../../workspace/plan.ts';
import type { Finding } from '../finding.ts';
import { rule } from '../rule.ts';
import { goalName, inUnit } from '../say.ts';

const ENDS: Readonly<Record<ComparedEnd, string>> = { number: 'the number as written', lower: 'the lower end', upper: 'the upper end' };

/** A figure with a qualifier so near its target that the word decides. */
export default rule({
  code: 'qualified-value-decides',
  category: 'numbers',
  severity: 'warning',
  on: 'actual',
  says: {
    en: '"{value}" leaves open whether {other} is met; {end} ({number}) was compared.',
    vi: '"{value}" chưa đủ để kết luận có đạt {other} hay không; tạm so sánh theo {end} ({number}).',
  },
  why: {
    en: 'About 9,200 may be 9,170. Where the target lies in between, ask for the exact figure before anyone calls it met.',
    vi: 'Khoảng 9.200 có thể là 9.170. Khi mức kế hoạch nằm ngay trong khoảng ấy, cần hỏi số chính xác trước khi kết luận đã đạt.',
  },
  bad: `
targets: {jobs-2023: {name: Việc làm, indicator: jobs, period: 2023, at-least: 9.180 người}}
actuals: [{indicator: jobs, period: 2023, value: khoảng 9.200 người}]
`,
  good: `
targets: {jobs-2023: {name: Việc làm, indicator: jobs, period: 2023, at-least: 9.180 người}}
actuals: [{indicator: jobs, period: 2023, value: 9.214 người}]
`,
  *check(actual, plan) {
    for (const figure of figuresOfEntry(plan.db, plan.root, actual)) {
      const { quantity, indicator, scope, place } = figure;
      if (!quantity?.qualifier) continue;
      for (const goal of goalsFor(plan.db, plan.root, indicator, scope)) {
        const open = openVerdict(plan, goal.id);
        if (open && figureBehind(plan, open.rollup!) === figure)
          yield { ...finding(plan, open), place, values: { ...finding(plan, open).values, value: { say: 'quantity', quantity } } };
      }
    }
  },
  also: {
    /** Of a number that is worked out no single figure is to blame: the target says so. */
    *target(target, plan) {
      for (const goal of goalsOfTarget(plan.db, plan.root, target)) {
        const open = openVerdict(plan, goal.id);
        if (open && !figureBehind(plan, open.rollup!)) yield finding(plan, open);
      }
    },
  },
});

/** The assessment of a goal in force whose figure leaves it open. */
function openVerdict(plan: Plan, id: string): Assessment | undefined {
  const found = assess(plan, id)!;
  const { verdict, status } = found;
  return verdict && !verdict.decided && status !== 'unmeasurable' && status !== 'no-data' ? found : undefined;
}

function finding(plan: Plan, { goal, indicator, inForce, rollup, verdict }: Assessment): Finding {
  const comparison: Comparison = { key: inForce.key!, bound: inForce.bound, bound2: inForce.bound2, place: goal.place };
  const name = goalName(plan, goal.id);
  return {
    place: goal.place,
    values: {
      value: { say: 'measure', value: rollup!.amount!, unit: indicator!.unit!, decimals: indicator!.decimals },
      other: { say: 'bound', comparison, unit: indicator!.unit },
      end: { say: 'word', list: 'comparedEnd', word: ENDS[verdict!.end] },
      number: inUnit(plan, indicator!.id, verdict!.compared),
    },
    related: [{ place: goal.place, says: { en: name, vi: name } }],
  };
}
