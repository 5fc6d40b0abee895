import { readDuration } from '../../plan/period/dates.ts';
import { addDuration, isoDate } from '../../plan/period/days.ts';
import { inUnitOf } from '../../rollup/convert.ts';
import { child } from '../../syntax/place.ts';
import { figuresOfEntry } from '../../workspace/figures.ts';
import { intoList } from '../into-section.ts';
import { rule } from '../rule.ts';

/** Money converted by a rate that was long out of date. */
export default rule({
  code: 'old-exchange-rate',
  category: 'numbers',
  severity: 'warning',
  on: 'actual',
  options: { max: '1 year' },
  says: {
    en: 'The {from}/{to} rate is {days} older than the figure.',
    vi: 'Tỷ giá {from}/{to} cũ hơn số liệu {days}.',
  },
  why: {
    en: 'A rate of some years ago shifts a converted total by several per cent, as much as many a target is missed by.',
    vi: 'Dùng tỷ giá của mấy năm trước làm tổng quy đổi lệch vài phần trăm, bằng mức thiếu hụt của không ít chỉ tiêu.',
  },
  bad: `
rates: [{date: 2020-01-02, one: USD, is: 23.200 đồng}]
actuals: [{indicator: investment, period: 2022, value: 1112 triệu USD}]
`,
  good: `
rates: [{date: 2022-12-30, one: USD, is: 23.500 đồng}]
actuals: [{indicator: investment, period: 2022, value: 1112 triệu USD}]
`,
  *check(actual, plan, { max = '' }) {
    const limit = readDuration(max);
    if (!limit) return;
    for (const { quantity, indicator, asOf, period, origin, place } of figuresOfEntry(plan.db, plan.root, actual)) {
      if (!quantity || origin === 'of-which') continue;
      const { rate } = inUnitOf(plan, quantity, indicator, asOf, period.last!);
      const date = plan.manifest.convertAt === 'period-end' ? period.last! : asOf;
      if (rate?.date === undefined || date <= addDuration(rate.date, limit)) continue;
      const from = quantity.unit.base;
      const to = plan.one('indicators', indicator)!.unit!.unit.base;
      yield {
        place,
        values: { from, to, days: { say: 'count', count: date - rate.date, of: 'day' } },
        related: [{ place: child(rate.place, 'is'), says: { en: 'the rate used', vi: 'tỷ giá đã dùng' } }],
        fixes: [
          {
            title: { en: `Add a newer ${from}/${to} rate`, vi: `Thêm tỷ giá ${from}/${to} mới hơn` },
            edits: [
              intoList(
                rate.place.file,
                'rates',
                `{date: ${isoDate(date)}, one: ${rate.one}, is: ${rate.kind === 'plan' ? ', kind: plan' : ''}}`,
              ),
            ],
            blank: true,
          },
        ],
      };
    }
  },
});
