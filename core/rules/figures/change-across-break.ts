import type { Actual } from '../../plan/model.ts';
import type { Period } from '../../plan/period/period.ts';
import { type Break, breaksBetween } from '../../rollup/breaks.ts';
import { child, type Place } from '../../syntax/place.ts';
import type { Plan } from '../../workspace/plan.ts';
import type { Finding } from '../finding.ts';
import { rule } from '../rule.ts';
import { nameOf } from '../say.ts';

/** Growth over a change of method, or over the merger of two districts. */
export default rule({
  code: 'change-across-break',
  category: 'figures',
  severity: 'warning',
  on: 'actual',
  says: {
    en: '{now} cannot be compared with {before}: the series breaks on {date} ({reason}).',
    vi: 'Không so sánh được {now} với {before}: chuỗi số đứt quãng từ {date} ({reason}).',
  },
  variants: {
    merged: {
      en: '{now} cannot be compared with {before}: the series breaks on {date}, when `{locality}` was merged.',
      vi: 'Không so sánh được {now} với {before}: chuỗi số đứt quãng từ {date}, khi sáp nhập `{locality}`.',
    },
  },
  why: {
    en: 'After a break the figures count something else than before. A rise across it says more of the method than of the zones.',
    vi: 'Sau chỗ đứt quãng, số liệu không còn cùng nội dung với trước. Mức tăng qua chỗ đó phản ánh cách tính nhiều hơn thực tế.',
  },
  bad: `
actuals: [{indicator: jobs, period: 2022, value: 80 người}, {indicator: jobs, period: 2023, value: 140 người, series-break: Tính cả lao động thời vụ, change: [{versus: 2022, by: 60 người}]}]
`,
  good: `
actuals: [{indicator: jobs, period: 2022, value: 80 người}, {indicator: jobs, period: 2023, value: 140 người, series-break: Tính cả lao động thời vụ}]
`,
  *check(actual, plan) {
    for (const { versus, place } of actual.change) yield* across(plan, actual, versus, child(place, 'versus'));
    for (const { versus, place } of actual.stated) yield* across(plan, actual, versus, child(place, 'versus'));
  },
});

function* across(plan: Plan, actual: Actual, versus: Period | undefined, place: Place): Iterable<Finding> {
  const { indicator, scope = plan.manifest.scope, period } = actual;
  if (indicator === undefined || scope === undefined || period?.first === undefined || period.last === undefined) return;
  if (versus?.last === undefined) return;
  const asOf = actual.asOf ?? period.last;
  const request = { indicator, scope, first: period.first, last: period.last, at: asOf };
  const found = breaksBetween(plan, request, versus.last, asOf).at(-1);
  if (found) yield finding(plan, found, [versus, period], place);
}

function finding(
  plan: Plan,
  { day, reason, locality, place: where }: Break,
  [before, now]: readonly [Period, Period],
  place: Place,
): Finding {
  return {
    place,
    ...(locality === undefined ? {} : { variant: 'merged' as const }),
    values: {
      now: { say: 'period', period: now },
      before: { say: 'period', period: before },
      date: { say: 'date', day },
      ...(locality === undefined ? { reason } : { locality: nameOf(plan, 'localities', locality) }),
    },
    related: [{ place: where, says: { en: 'the break', vi: 'chỗ đứt quãng' } }],
  };
}
