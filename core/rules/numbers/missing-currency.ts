import { reading } from '../reading.ts';
import { rule } from '../rule.ts';

/** An amount of money that names no currency. */
export default rule({
  code: 'missing-currency',
  category: 'numbers',
  severity: 'error',
  on: 'problem',
  says: {
    en: '"{text}" has no currency.',
    vi: '"{text}" chưa ghi loại tiền.',
  },
  why: {
    en: 'Plans mix đồng and USD; an amount without its currency can be wrong by four orders of magnitude.',
    vi: 'Kế hoạch dùng cả đồng và USD; không ghi loại tiền thì con số có thể sai hàng vạn lần.',
  },
  bad: `
actuals: [{indicator: fdi, period: 2023, value: 3240 triệu}]
`,
  good: `
actuals: [{indicator: fdi, period: 2023, value: 3240 triệu USD}]
`,
  *check(problem) {
    yield* reading(problem, 'missing-currency');
  },
});
