import { basesOf } from '../../rollup/assess.ts';
import { child } from '../../syntax/place.ts';
import { rule } from '../rule.ts';

/** A number said to be of the whole period where the indicator has no whole, and the like. */
export default rule({
  code: 'basis-contradicts-kind',
  category: 'targets',
  severity: 'error',
  on: 'target',
  says: {
    en: '`basis: {basis}` does not fit an indicator of kind {kind}.',
    vi: '`basis: {basis}` không hợp với chỉ tiêu loại {kind}.',
  },
  why: {
    en: '17% a year is an average of the years: five times 17% is nothing that anybody planned. What a number is of follows from what is measured.',
    vi: '17 %/năm là bình quân các năm, không phải tổng của cả kỳ. Con số tính cho cái gì phải theo đúng loại chỉ tiêu.',
  },
  bad: `
targets: {t1: {name: Tăng trưởng, indicator: growth, period: 2026/2030, at-least: 17 %/năm, basis: total}}
`,
  good: `
targets: {t1: {name: Tăng trưởng, indicator: growth, period: 2026/2030, at-least: 17 %/năm}}
`,
  *check({ basis, indicator, place }, plan) {
    const kind = plan.one('indicators', indicator)?.kind;
    if (basis === undefined || kind === undefined || basesOf(kind).includes(basis)) return;
    const at = child(place, 'basis');
    yield {
      place: at,
      values: { basis, kind: { say: 'word', list: 'kind', word: kind } },
      fixes: [
        {
          title: { en: 'Drop it: the kind says it', vi: 'Bỏ khóa này: loại chỉ tiêu đã quy định' },
          edits: [{ kind: 'remove', place: at }],
        },
      ],
    };
  },
});
