import { closestEntries, replaceId } from '../closest-entry.ts';
import { rule } from '../rule.ts';

export default rule({
  code: 'unknown-indicator',
  category: 'structure',
  severity: 'error',
  on: 'file',
  says: {
    en: '`{id}` is not an indicator; closest `{closest}`.',
    vi: 'Không có chỉ tiêu `{id}`; gần nhất là `{closest}`.',
  },
  why: {
    en: 'A figure of an unknown indicator counts towards no target.',
    vi: 'Số liệu của một chỉ tiêu không tồn tại sẽ không được tính cho kế hoạch nào.',
  },
  bad: `actuals: [{indicator: fdy, period: 2023, value: 3 tỷ USD}]
`,
  good: `actuals: [{indicator: fdi, period: 2023, value: 3 tỷ USD}]
`,
  *check({ references }, plan) {
    for (const { kind, id, place } of references) {
      if (kind !== 'indicators' || plan.writes('indicators', id)) continue;
      const candidates = closestEntries(plan, ['indicators'], id);
      yield {
        place,
        values: { id, closest: candidates.map((entry) => entry.id).join('`, `') || undefined },
        fixes: replaceId(place, candidates),
      };
    }
  },
});
