import type { Actual, Indicator } from '../../plan/model.ts';
import { child } from '../../syntax/place.ts';
import { isFirm } from '../../rollup/ways/reported.ts';
import type { Plan } from '../../workspace/plan.ts';
import { rule } from '../rule.ts';
import { nameOf } from '../say.ts';

/** A figure that can only be an estimate, stated as if it were final. */
export default rule({
  code: 'estimate-not-marked',
  category: 'periods',
  severity: 'warning',
  on: 'actual',
  says: {
    en: '{indicator} for {period} is dated {as-of}, before the period ends; add `status: estimate`.',
    vi: '{indicator} {period} tính đến {as-of}, khi chưa hết kỳ; hãy ghi `status: estimate` (số ước).',
  },
  why: {
    en: 'A share or a growth rate of a period is known only when the period is over. Before that it is an estimate, and must not be compared as if it were the result.',
    vi: 'Tỷ lệ, tốc độ tăng của một kỳ chỉ biết chắc khi kỳ đã kết thúc. Trước đó chỉ là số ước, không nên đem so như kết quả chính thức.',
  },
  bad: `
actuals: [{indicator: share, period: 2022-9M, as-of: 2022-09-19, value: "12,3 %"}]
`,
  good: `
actuals: [{indicator: share, period: 2022-9M, as-of: 2022-09-19, value: "12,3 %", status: estimate}]
`,
  *check(actual, plan) {
    const { indicator, period, asOf, place } = actual;
    if (asOf === undefined || period?.first === undefined || period.last === undefined || asOf < period.first || asOf >= period.last)
      return;
    if (indicator === undefined || !isFirm(actual) || !isEstimate(actual, plan)) return;
    yield {
      place: child(place, 'as-of'),
      values: {
        indicator: nameOf(plan, 'indicators', indicator),
        period: { say: 'period', period },
        'as-of': { say: 'date', day: asOf },
      },
      fixes: [
        {
          title: { en: 'Mark it as an estimate', vi: 'Đánh dấu là số ước' },
          edits: [{ kind: 'set', place: child(place, 'status'), text: 'estimate' }],
        },
      ],
    };
  },
});

function isEstimate(actual: Actual, plan: Plan): boolean {
  const figures = [actual.value, ...actual.values.map((line) => line.value)].filter((figure) => figure !== undefined);
  if (figures.some((figure) => figure.estimated)) return true;
  const indicator = plan.one('indicators', actual.indicator);
  return figures.length > 0 && indicator !== undefined && isKnownAtEnd(indicator, plan);
}

/** True for what is only known when its period is over; a ratio of two stocks is a state of the day. */
function isKnownAtEnd({ kind, numerator, denominator }: Indicator, plan: Plan): boolean {
  if (kind === 'ratio') return ![numerator, denominator].every((part) => plan.one('indicators', part)?.kind === 'stock');
  return kind === 'rate' || kind === 'index';
}
