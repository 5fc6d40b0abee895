import { HUNDRED } from '../../plan/quantity/rational.ts';
import { figuresOfEntry, scopesWithFigures } from '../../workspace/figures.ts';
import { goalsOfIndicator } from '../../workspace/goals.ts';
import type { Plan } from '../../workspace/plan.ts';
import type { Finding } from '../finding.ts';
import { rule } from '../rule.ts';
import { nameOf, writtenAs } from '../say.ts';
import { type Written, writtenInTarget } from '../written-figures.ts';

/** A share written as a part of 1 where per cent are expected. */
export default rule({
  code: 'fraction-for-percent',
  category: 'numbers',
  severity: 'warning',
  on: 'actual',
  says: {
    en: '{value} looks like a fraction; `{indicator}` is in %. Did you mean {percent}?',
    vi: '{value} có vẻ là tỷ lệ viết dạng thập phân; `{indicator}` tính bằng %. Có phải là {percent}?',
  },
  why: {
    en: 'A spreadsheet that shows 37.61% holds 0.3761. Pasted as it is, the figure is a hundred times too small.',
    vi: 'Ô bảng tính hiện 37,61 % thực ra chứa 0.3761. Dán nguyên vào thì số liệu nhỏ đi một trăm lần.',
  },
  bad: `
actuals: [{indicator: share, period: 2023, value: 0.3761}]
`,
  good: `
actuals: [{indicator: share, period: 2023, value: 37.61}]
`,
  *check(actual, plan) {
    for (const { indicator, quantity, place } of figuresOfEntry(plan.db, plan.root, actual))
      if (quantity) yield* fraction(plan, indicator, { quantity, place });
  },
  also: {
    *target(target, plan) {
      if (target.indicator === undefined) return;
      for (const figure of writtenInTarget({ ...target, allOf: [] })) yield* fraction(plan, target.indicator, figure);
    },
  },
});

function* fraction(plan: Plan, id: string, { quantity, place }: Written): Iterable<Finding> {
  const point = quantity.bare ? quantity.point : undefined;
  if (!point || point.compare(0) <= 0 || point.compare(1) >= 0) return;
  if (quantity.unit.dimension !== 'percent' && quantity.unit.dimension !== 'yearly-rate') return;
  if (isSmall(plan, id)) return;
  const percent = writtenAs(plan, quantity, point.mul(HUNDRED));
  yield {
    place,
    values: {
      value: quantity.written,
      indicator: nameOf(plan, 'indicators', id),
      percent: { say: 'number', value: point.mul(HUNDRED), unit: quantity, decimals: Math.max(0, quantity.decimals - 2) },
    },
    data: { value: quantity.written, indicator: id, percent: percent.text },
    fixes: [{ title: { en: `Write ${percent.text}`, vi: `Ghi ${percent.text}` }, edits: [{ kind: 'set', place, text: percent.source }] }],
  };
}

/** Figures or targets written with their % sign are below 2 %: less than one per cent is nothing unusual. */
function isSmall(plan: Plan, id: string): boolean {
  const figures = scopesWithFigures(plan.db, plan.root, id).flatMap((scope) => plan.figures(id, scope).map(({ quantity }) => quantity));
  const bounds = goalsOfIndicator(plan.db, plan.root, id).map(({ target }) => target.comparisons[0]?.bound);
  return [...figures, ...bounds].some((quantity) => quantity && !quantity.bare && quantity.point && quantity.point.abs().compare(2) < 0);
}
