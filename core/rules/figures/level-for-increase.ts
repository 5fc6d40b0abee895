import { withPart, child } from '../../syntax/place.ts';
import { rule } from '../rule.ts';
import { nameOf } from '../say.ts';

/** Words for a level reached, with a number behind them: `tăng lên khoảng 9.200`, `rose to about 9,200`. */
const LEVEL =
  /(?:(?:tăng|nâng)\s+lên(?:\s+(?:đến|tới|mức|thành))?|(?:rose|risen|increased|grew|grown|climbed)\s+to)(?=\s+(?:\p{L}+\s+){0,3}\d)/iu;

/** The source tells a level, the indicator counts what was added. */
export default rule({
  code: 'level-for-increase',
  category: 'figures',
  severity: 'warning',
  on: 'actual',
  says: {
    en: 'The quote speaks of a level ("{words}"), but `{indicator}` counts an increase.',
    vi: 'Trích dẫn nói mức đạt được ("{words}"), còn `{indicator}` đo phần tăng thêm.',
  },
  why: {
    en: 'If 9,200 people work there now, that is not 9,200 new jobs. A level taken for an increase can make a target look met that has hardly begun.',
    vi: 'Có 9.200 lao động không có nghĩa là tăng thêm 9.200 lao động. Lấy mức đạt được làm số tăng thêm thì chỉ tiêu mới bắt đầu cũng trông như đã đạt.',
  },
  bad: `
actuals: [{indicator: jobs, period: 2023, value: khoảng 9.200 người, quote: tăng lên khoảng 9.200 người}]
`,
  good: `
actuals: [{indicator: workers, period: 2023, value: khoảng 9.200 người, quote: tăng lên khoảng 9.200 người}]
`,
  *check({ indicator: id, quote, place }, plan) {
    const indicator = plan.one('indicators', id);
    const words = quote?.match(LEVEL)?.[0];
    const counted = indicator?.unit?.unit;
    if (words === undefined || indicator?.kind !== 'flow' || counted?.dimension !== 'count') return;
    const stocks = plan.all('indicators').filter(({ kind, unit }) => kind === 'stock' && unit?.unit.base === counted.base);
    yield {
      place: child(place, 'quote'),
      values: { words, indicator: nameOf(plan, 'indicators', indicator.id) },
      data: { words, indicator: indicator.id },
      related: [{ place: withPart(indicator.place, 'key'), says: { en: 'counts within a period', vi: 'chỉ tiêu thời kỳ' } }],
      fixes: stocks.map((stock) => ({
        title: { en: `It is a figure of "${stock.name}"`, vi: `Đây là số của "${stock.name}"` },
        edits: [{ kind: 'set', place: child(place, 'indicator'), text: stock.id }],
      })),
    };
  },
});
