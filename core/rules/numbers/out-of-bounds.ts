import { figuresOfEntry } from '../../workspace/figures.ts';
import type { Plan } from '../../workspace/plan.ts';
import { boundsOf } from '../bounds-of.ts';
import type { Finding } from '../finding.ts';
import { rule } from '../rule.ts';
import { exactly, nameOf } from '../say.ts';
import { type Written, askedInTarget } from '../written-figures.ts';

/** A figure that its indicator cannot have. */
export default rule({
  code: 'out-of-bounds',
  category: 'numbers',
  severity: 'error',
  on: 'actual',
  says: {
    en: '{value} is outside {low}–{high} for `{indicator}`.',
    vi: '{value} nằm ngoài khoảng {low}–{high} của `{indicator}`.',
  },
  why: {
    en: 'No share is above 100% and nobody ranks 64th of 63. A figure outside what is possible is a slip; where it is not, give the indicator its `bounds`.',
    vi: 'Không tỷ trọng nào quá 100 %, không ai xếp thứ 64 trên 63. Số nằm ngoài khoảng có thể là gõ nhầm; nếu đúng thì khai báo `bounds` cho chỉ tiêu.',
  },
  bad: `
actuals: [{indicator: share, period: 2023, value: "112,3 %"}]
`,
  good: `
actuals: [{indicator: share, period: 2023, value: "12,3 %"}]
`,
  *check(actual, plan) {
    for (const { indicator, quantity, place } of figuresOfEntry(plan.db, plan.root, actual))
      if (quantity) yield* outside(plan, indicator, { quantity, place });
  },
  also: {
    *target(target, plan) {
      for (const figure of askedInTarget({ ...target, allOf: [] })) yield* outside(plan, target.indicator, figure);
    },
  },
});

function* outside(plan: Plan, id: string | undefined, { quantity, place }: Written): Iterable<Finding> {
  const indicator = plan.one('indicators', id);
  const ends = indicator && boundsOf(indicator);
  if (!ends || indicator.unit!.unit.base !== quantity.unit.base) return;
  const [low, high] = [quantity.point ?? quantity.interval.low!, quantity.point ?? quantity.interval.high!];
  if (low.compare(ends[1]) <= 0 && high.compare(ends[0]) >= 0) return;
  yield {
    place,
    values: {
      value: { say: 'quantity', quantity },
      low: exactly(plan, indicator.id, ends[0]),
      high: exactly(plan, indicator.id, ends[1]),
      indicator: nameOf(plan, 'indicators', indicator.id),
    },
  };
}
