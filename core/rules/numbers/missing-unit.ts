import { indicatorNamed, reading } from '../reading.ts';
import { rule } from '../rule.ts';

/** A figure in words without the unit that its indicator has. */
export default rule({
  code: 'missing-unit',
  category: 'numbers',
  severity: 'error',
  on: 'problem',
  says: {
    en: '"{text}" has no unit; `{indicator}` is in {unit}.',
    vi: '"{text}" chưa ghi đơn vị; `{indicator}` tính bằng {unit}.',
  },
  why: {
    en: 'Only a bare YAML number takes the unit of its indicator. A text carries its own, and a number with a decimal comma is a text.',
    vi: 'Số ghi trần trong YAML lấy đơn vị của chỉ tiêu. Đã là chữ thì phải ghi đơn vị, và số có dấu phẩy thập phân là chữ.',
  },
  bad: `
actuals: [{indicator: workers, period: 2023, value: "9200"}]
`,
  good: `
actuals: [{indicator: workers, period: 2023, value: 9200 người}]
`,
  *check(problem, plan) {
    yield* reading(problem, 'missing-unit', indicatorNamed(plan, problem));
  },
});
