import { isManifestRead } from '../../workspace/documents.ts';
import { reading } from '../reading.ts';
import { rule } from '../rule.ts';

/** A text that names no period. */
export default rule({
  code: 'period-syntax',
  category: 'periods',
  severity: 'error',
  on: 'problem',
  says: {
    en: '`{period}` is not a period; write `2024`, `2024-Q1`, `2022-9M`, `2020/2025` or a term.',
    vi: '`{period}` không phải là kỳ hợp lệ; hãy viết `2024`, `2024-Q1`, `2022-9M`, `2020/2025` hoặc mã nhiệm kỳ.',
  },
  why: {
    en: 'A figure whose period cannot be read belongs to no quarter, year or term, and is counted nowhere.',
    vi: 'Không đọc được kỳ thì số liệu không thuộc quý, năm hay nhiệm kỳ nào và không được tính vào đâu.',
  },
  bad: `
actuals: [{indicator: jobs, period: 2023-Q5, value: 90 người}]
`,
  good: `
actuals: [{indicator: jobs, period: 2023-Q1, value: 90 người}]
`,
  *check(problem, plan) {
    const mayBeTerm = /^[a-z][a-z0-9-]*$/.test(problem.data['period'] ?? '');
    if (!mayBeTerm || plan.db.get(isManifestRead, plan.root)) yield* reading(problem, 'period-syntax');
  },
});
