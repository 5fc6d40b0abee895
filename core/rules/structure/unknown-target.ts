import type { Plan } from '../../workspace/plan.ts';
import { closest } from '../closest.ts';
import { replaceId } from '../closest-entry.ts';
import { rule } from '../rule.ts';

export default rule({
  code: 'unknown-target',
  category: 'structure',
  severity: 'error',
  on: 'file',
  says: {
    en: '`{id}` is not a target; the closest is `{closest}`.',
    vi: 'Không có chỉ tiêu kế hoạch `{id}`; gần nhất là `{closest}`.',
  },
  why: {
    en: 'Ratios, claims and deviations are held against the target they name.',
    vi: 'Tỷ lệ, nhận định và giải trình đều được đối chiếu với chỉ tiêu kế hoạch mà chúng nêu.',
  },
  bad: `objectives: {o1: {name: Thu hút vốn, targets: [fdi-2042]}}
`,
  good: `objectives: {o1: {name: Thu hút vốn, targets: [fdi-2024]}}
`,
  *check({ references }, plan) {
    for (const { kind, id, place } of references) {
      if (kind !== 'targets' || isKnown(plan, id)) continue;
      const ids = [...new Set([...plan.all('targets').map((target) => target.id), ...plan.goals.map((goal) => goal.id)])];
      const near = closest(id, ids);
      const candidates = near === undefined ? [] : [{ id: near, name: '' }];
      yield { place, values: { id, closest: near }, fixes: replaceId(place, candidates) };
    }
  },
});

/** A target, one of its lines, or an entry that could not be read. */
function isKnown(plan: Plan, id: string): boolean {
  const [target = id] = id.split('/');
  return (
    plan.goal(id) !== undefined ||
    plan.writes('targets', id) ||
    (plan.writes('targets', target) && plan.one('targets', target) === undefined)
  );
}
