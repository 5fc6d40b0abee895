import type { Registered } from '../../plan/model.ts';
import { withPart } from '../../syntax/place.ts';
import type { Plan } from '../../workspace/plan.ts';
import type { Finding } from '../finding.ts';
import { isReferredTo } from '../referred-to.ts';
import { rule } from '../rule.ts';

/** An entry that nothing points at. */
export default rule({
  code: 'unused-entry',
  category: 'structure',
  severity: 'hint',
  offOnStage: true,
  on: 'source',
  says: {
    en: '`{id}` is never used.',
    vi: '`{id}` chưa được dùng ở đâu.',
  },
  why: {
    en: 'A source without figures or an indicator without targets is a leftover, or the sign of a reference that was forgotten.',
    vi: 'Nguồn không có số liệu, chỉ tiêu không ai dùng là phần sót lại, hoặc là dấu hiệu quên ghi tham chiếu.',
  },
  bad: `
sources: {bc-2: {name: Báo cáo quý, published: 2024-10-05, as-of: 2024-09-30}}
`,
  further: [
    `
cohorts: {ds: {name: Danh mục 2024, fixed-on: 2024-01-01, size: 1, members: [du-an]}}
`,
  ],
  *check(source, plan) {
    yield* unused(plan, source, 'sources');
  },
  also: {
    *organisation(organisation, plan) {
      yield* unused(plan, organisation, 'organisations');
    },
    *policy(policy, plan) {
      yield* unused(plan, policy, 'policies', 'policy-or-review');
    },
    *locality(locality, plan) {
      yield* unused(plan, locality, 'localities', 'scope');
    },
    *indicator(indicator, plan) {
      yield* unused(plan, indicator, 'indicators');
    },
    *cohort(cohort, plan) {
      yield* unused(plan, cohort, 'cohorts', 'scope');
    },
  },
});

function* unused(plan: Plan, { id, place }: Registered, ...kinds: readonly string[]): Iterable<Finding> {
  if (kinds.some((kind) => isReferredTo(plan, kind, id))) return;
  yield {
    place: withPart(place, 'key'),
    values: { id },
    fixes: [{ title: { en: `Remove \`${id}\``, vi: `Xóa \`${id}\`` }, edits: [{ kind: 'remove', place }] }],
  };
}
