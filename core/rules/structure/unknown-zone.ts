import type { Plan } from '../../workspace/plan.ts';
import { type RegisterName, SCOPES } from '../../workspace/registers.ts';
import { closestEntries, replaceId } from '../closest-entry.ts';
import { rule } from '../rule.ts';
import { stub } from '../stub.ts';

export default rule({
  code: 'unknown-zone',
  category: 'structure',
  severity: 'error',
  on: 'file',
  says: {
    en: 'No zone, locality or project has the id `{id}`; the closest is `{closest}` ({name}).',
    vi: 'Không có khu, địa bàn hay dự án nào mang mã `{id}`; gần nhất là `{closest}` ({name}).',
  },
  variants: {
    zones: {
      en: 'No zone has the id `{id}`; the closest is `{closest}` ({name}).',
      vi: 'Không có khu nào mang mã `{id}`; gần nhất là `{closest}` ({name}).',
    },
  },
  why: {
    en: 'A figure or a target of an unknown scope is added into nothing.',
    vi: 'Số liệu hay chỉ tiêu của một phạm vi không tồn tại sẽ không được cộng vào đâu cả.',
  },
  bad: `actuals: [{indicator: workers, scope: kcn-a3, period: 2023, value: 900 người}]
`,
  good: `actuals: [{indicator: workers, scope: kcn-a1, period: 2023, value: 900 người}]
`,
  *check({ references }, plan) {
    for (const { kind, id, place } of references) {
      if (kind !== 'scope' && kind !== 'zones') continue;
      const registers = kind === 'scope' ? SCOPES : (['zones'] as const);
      if (isIn(plan, registers, id)) continue;
      const candidates = closestEntries(plan, registers, id);
      const all = candidates.map((entry) => entry.id).join('`, `');
      yield {
        place,
        variant: kind,
        values: { id, closest: all || undefined, name: candidates.map((entry) => entry.name).join(', ') || undefined },
        fixes: [...replaceId(place, candidates), ...(isIn(plan, SCOPES, id) ? [] : stub(plan, place.file, 'zones', id))],
      };
    }
  },
});

function isIn(plan: Plan, registers: readonly RegisterName[], id: string): boolean {
  return registers.some((register) => plan.writes(register, id));
}
