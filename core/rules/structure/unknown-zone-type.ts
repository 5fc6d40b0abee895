import { reading } from '../reading.ts';
import { rule } from '../rule.ts';

/** A type of zone that is neither of the language nor declared. */
export default rule({
  code: 'unknown-zone-type',
  category: 'structure',
  severity: 'error',
  on: 'problem',
  says: {
    en: 'Zone type `{type}` is not known; did you mean `{closest}`?',
    vi: 'Không có loại khu `{type}`; có phải là `{closest}`?',
  },
  why: {
    en: 'The type decides what a zone may lie in and what it is counted as. More types are declared in `plan.zone-types`.',
    vi: 'Loại khu quyết định khu được nằm trong khu nào và được đếm vào loại nào. Loại khác thì khai báo ở `plan.zone-types`.',
  },
  bad: `
zones: {kkt-x: {name: KKT Xuân Sơn, type: KTT}}
`,
  good: `
zones: {kkt-x: {name: KKT Xuân Sơn, type: KKT}}
`,
  *check(problem) {
    yield* reading(problem, 'unknown-zone-type', { closest: problem.data.closest });
  },
});
