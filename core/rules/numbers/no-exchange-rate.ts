import { isoDate } from '../../plan/period/days.ts';
import { inUnitOf } from '../../rollup/convert.ts';
import { figuresOfEntry } from '../../workspace/figures.ts';
import { rule } from '../rule.ts';

export default rule({
  code: 'no-exchange-rate',
  category: 'numbers',
  severity: 'error',
  on: 'actual',
  says: {
    en: 'No {from}/{to} rate on or before {date}; {value} cannot be converted.',
    vi: 'Chưa có tỷ giá {from}/{to} tính đến ngày {date}; chưa quy đổi được {value}.',
  },
  why: {
    en: 'Money of another currency is never taken one to one; without a dated rate the figure is unknown.',
    vi: 'Hai loại tiền không bao giờ được tính ngang giá; thiếu tỷ giá theo ngày thì coi như chưa có số liệu.',
  },
  bad: `actuals: [{indicator: investment, period: 2022, value: 1112 triệu USD}]
`,
  *check(actual, plan) {
    for (const figure of figuresOfEntry(plan.db, plan.root, actual)) {
      if (!figure.quantity || figure.origin === 'of-which') continue;
      const converted = inUnitOf(plan, figure.quantity, figure.indicator, figure.asOf, figure.period.last!);
      if (converted.amount) continue;
      const { from, to, date } = converted.lacking;
      const stub = `{date: ${isoDate(date)}, one: ${from}, is: }`;
      yield {
        place: figure.place,
        values: { from, to, date: { say: 'date', day: date }, value: { say: 'quantity', quantity: figure.quantity } },
        fixes: [
          {
            title: { en: `Add a ${from}/${to} rate`, vi: `Thêm tỷ giá ${from}/${to}` },
            edits: [{ kind: 'append', place: { file: actual.place.file, pointer: '/rates', part: 'value' }, text: stub }],
            blank: true,
          },
        ],
      };
    }
  },
});
