import type { Said } from '../../messages/said.ts';
import { indicatorNamed, reading } from '../reading.ts';
import { rule } from '../rule.ts';

/** A figure of another kind than its indicator or key takes. */
export default rule({
  code: 'unit-mismatch',
  category: 'numbers',
  severity: 'error',
  on: 'problem',
  says: {
    en: '`{indicator}` is in {expected}, not in {unit}.',
    vi: '`{indicator}` tính bằng {expected}, không phải {unit}.',
  },
  why: {
    en: 'Figures of different kinds cannot be added or compared: hectares are no money, and 32 projects are not 32 events.',
    vi: 'Số liệu khác loại thì không cộng hay so sánh được: héc-ta không phải là tiền, 32 dự án không phải là 32 lượt.',
  },
  bad: `
actuals: [{indicator: fdi, period: 2023, value: 85 ha}]
`,
  good: `
actuals: [{indicator: fdi, period: 2023, value: 85 triệu USD}]
`,
  *check(problem, plan) {
    const expected = problem.data.expected === 'money' ? { expected: MONEY } : {};
    yield* reading(problem, 'unit-mismatch', { ...indicatorNamed(plan, problem), ...expected });
  },
});

/** Where any currency will do. */
const MONEY: Said = { say: 'both', text: { en: 'money', vi: 'tiền' } };
