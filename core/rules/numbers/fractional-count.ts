import { reading } from '../reading.ts';
import { rule } from '../rule.ts';

/** A count or rank that is not whole. */
export default rule({
  code: 'fractional-count',
  category: 'numbers',
  severity: 'error',
  on: 'problem',
  says: {
    en: '{value} {unit} is not a whole number.',
    vi: '{value} {unit} không phải số nguyên.',
  },
  why: {
    en: 'People, projects and places in a ranking are whole; a fraction is a typing slip or the wrong unit.',
    vi: 'Người, dự án và thứ hạng luôn là số nguyên; có phần lẻ là gõ nhầm hoặc ghi sai đơn vị.',
  },
  bad: `
actuals: [{indicator: workers, period: 2023, value: 9200.5}]
`,
  good: `
actuals: [{indicator: workers, period: 2023, value: 9200}]
`,
  *check(problem) {
    yield* reading(problem, 'fractional-count');
  },
});
