import { child, withPart } from '../../syntax/place.ts';
import { rule } from '../rule.ts';

/** Two rates of one kind and day that differ. */
export default rule({
  code: 'conflicting-rates',
  category: 'numbers',
  severity: 'error',
  on: 'rate',
  says: {
    en: 'There are two {kind} rates {from}/{to} on {date}.',
    vi: 'Có hai tỷ giá {kind} {from}/{to} cùng ngày {date}.',
  },
  why: {
    en: 'Which of two rates was used cannot be seen from a total. The rate of a plan and that of the market may differ; then one of them is of kind `plan`.',
    vi: 'Nhìn tổng số không biết đã dùng tỷ giá nào. Tỷ giá kế hoạch và thị trường có thể khác nhau; khi đó một tỷ giá phải ghi loại `plan`.',
  },
  bad: `
rates: [{date: 2022-09-01, one: USD, is: 23.000 đồng}, {date: 2022-09-01, one: USD, is: 23.700 đồng}]
`,
  good: `
rates: [{date: 2022-09-01, one: USD, is: 23.000 đồng}, {date: 2022-09-01, one: USD, is: 23.700 đồng, kind: plan}]
`,
  *check(rate, plan) {
    const { one, is, date, kind, place } = rate;
    if (one === undefined || !is?.point || date === undefined) return;
    const first = plan
      .all('rates')
      .find((each) => each.one === one && each.date === date && each.kind === kind && each.is?.unit.base === is.unit.base)!;
    if (first.is!.point?.equals(is.point)) return;
    const other = kind === 'plan' ? 'market' : 'plan';
    yield {
      place: child(place, 'is'),
      values: { kind: { say: 'word', list: 'rateKind', word: kind }, from: one, to: is.unit.base, date: { say: 'date', day: date } },
      related: [{ place: child(first.place, 'is'), says: { en: 'the other rate', vi: 'tỷ giá kia' } }],
      fixes: [
        {
          title: { en: `This is the ${other} rate`, vi: `Đây là tỷ giá ${other === 'plan' ? 'kế hoạch' : 'thị trường'}` },
          edits: [{ kind: 'set', place: child(place, 'kind'), text: other }],
        },
        { title: { en: 'Remove this rate', vi: 'Xóa tỷ giá này' }, edits: [{ kind: 'remove', place: withPart(place, 'entry') }] },
      ],
    };
  },
});
