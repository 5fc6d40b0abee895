import type { Bilingual } from '../../messages/said.ts';
import { sayPeriod } from '../../messages/dates.ts';
import { type Figure, figuresOfEntry } from '../../workspace/figures.ts';
import type { Plan } from '../../workspace/plan.ts';
import { addends } from '../addends.ts';
import type { Finding } from '../finding.ts';
import { rule } from '../rule.ts';
import { exactDataOf, exactly, writtenAs } from '../say.ts';
import { shownAddend, shownSum } from '../shown-sum.ts';
import { timeMismatch, type TimeMismatch } from '../time-parts.ts';

/** Quarters that do not add up to their year, years that do not add up to their term. */
export default rule({
  code: 'sub-periods-mismatch',
  category: 'periods',
  severity: 'error',
  on: 'actual',
  says: {
    en: '{parts} add up to {sum}, but {period} says {value} (residual {residual}, tolerance {tolerance}).',
    vi: '{parts} cộng lại là {sum}, còn {period} ghi {value} (chênh lệch {residual}, sai số cho phép {tolerance}).',
  },
  why: {
    en: 'When the quarters of a report do not make its year, one of them was copied wrong, counted twice or corrected in one place only.',
    vi: 'Các quý cộng lại không bằng năm nghĩa là có quý chép nhầm, tính trùng hoặc mới sửa ở một nơi.',
  },
  bad: `
actuals: [{indicator: jobs, period: 2023-H1, value: 90 người}, {indicator: jobs, period: 2023-H2, value: 80 người}, {indicator: jobs, period: 2023, value: 180 người}]
`,
  good: `
actuals: [{indicator: jobs, period: 2023-H1, value: 90 người}, {indicator: jobs, period: 2023-H2, value: 80 người}, {indicator: jobs, period: 2023, value: 170 người}]
`,
  *check(actual, plan) {
    for (const figure of figuresOfEntry(plan.db, plan.root, actual)) {
      const wrong = timeMismatch(plan, figure);
      if (wrong) yield finding(plan, figure, wrong);
    }
  },
});

function finding(plan: Plan, figure: Figure, wrong: TimeMismatch): Finding {
  const { parts, stated, sum, residual, tolerance } = wrong;
  const { indicator, period, place, quantity } = figure;
  const written = sum.point && writtenAs(plan, quantity!, sum.point);
  return {
    place,
    values: {
      parts: addends(
        plan,
        indicator,
        parts.map((part) => shownAddend(part.quantity!, wrong)),
      ),
      sum: exactly(plan, indicator, shownSum(wrong)),
      period: { say: 'period', period },
      value: { say: 'quantity', quantity: quantity! },
      residual: exactly(plan, indicator, residual),
      tolerance: exactly(plan, indicator, tolerance),
    },
    data: { ...exactDataOf(plan, indicator, { sum: sum.point, stated: stated.point, residual, tolerance }), period: period.written },
    related: parts.map((part) => ({ place: part.place, says: periodName(part) })),
    fixes: written && [
      {
        title: { en: `Write the sum: ${written.text}`, vi: `Ghi theo tổng: ${written.text}` },
        edits: [{ kind: 'set', place, text: written.source }],
      },
    ],
  };
}

function periodName({ period }: Figure): Bilingual {
  return { en: sayPeriod(period, 'en'), vi: sayPeriod(period, 'vi') };
}
