import type { Day } from '../../plan/period/period.ts';
import { child } from '../../syntax/place.ts';
import { type Figure, figuresOfEntry } from '../../workspace/figures.ts';
import type { Plan } from '../../workspace/plan.ts';
import { rule } from '../rule.ts';
import { usedSeries } from '../stated-figure.ts';

const MOST_DAYS = 5;

/** The last figure of a period that is over stops a few days before its end. */
export default rule({
  code: 'short-of-period-end',
  category: 'periods',
  severity: 'info',
  asOf: true,
  on: 'actual',
  says: {
    en: 'The figure ends {days} before {period} does.',
    vi: 'Số liệu dừng sớm {days} so với ngày cuối của {period}.',
  },
  why: {
    en: 'A quarter counted to the 30th lacks a day that no other figure holds. It is used as it is; say so, or ask for the last day.',
    vi: 'Số quý chốt ngày 30 thì thiếu một ngày không nằm trong số liệu nào khác. Số vẫn được dùng; nên ghi rõ hoặc hỏi số đến hết kỳ.',
  },
  bad: `
actuals: [{indicator: jobs, period: 2023-Q1, as-of: 2023-03-30, value: 90 người}]
`,
  good: `
actuals: [{indicator: jobs, period: 2023-Q1, as-of: 2023-03-31, value: 90 người}]
`,
  *check(actual, plan) {
    const { period, asOf, place } = actual;
    if (asOf === undefined || period?.last === undefined) return;
    const days = period.last - asOf;
    if (days < 1 || days > MOST_DAYS || period.last >= present(plan)) return;
    if (plan.one('indicators', actual.indicator)?.kind !== 'flow') return;
    if (!figuresOfEntry(plan.db, plan.root, actual).some((figure) => figure.indicator === actual.indicator && isLast(plan, figure))) return;
    yield { place: child(place, 'as-of'), values: { days: { say: 'count', count: days, of: 'day' }, period: { say: 'period', period } } };
  },
});

/** The plan's own date; of one that goes by its latest figure, which may be this one, today. */
function present({ manifest, today }: Plan): Day {
  return typeof manifest.asOf === 'number' ? manifest.asOf : today;
}

/** Whether nothing later is known of the same period. */
function isLast(plan: Plan, figure: Figure): boolean {
  return usedSeries(plan, figure).at(-1) === figure;
}
