import type { Project } from '../../plan/model.ts';
import { endOf } from '../../rollup/postings.ts';
import { child } from '../../syntax/place.ts';
import { childZones, localitiesBelow } from '../../workspace/hierarchy.ts';
import type { Plan } from '../../workspace/plan.ts';
import { rule } from '../rule.ts';

const MOST_OFFERED = 8;

/** A project that no zone counts yet. */
export default rule({
  code: 'project-zone-unknown',
  category: 'projects',
  severity: 'warning',
  on: 'project',
  says: {
    en: '`{project}` has no zone yet.',
    vi: '`{project}` chưa rõ thuộc khu nào.',
  },
  why: {
    en: "Its capital and workers are in no park's total, and nobody answers for its obstacles.",
    vi: 'Vốn và lao động của dự án chưa nằm trong tổng của khu nào, và chưa ai chịu trách nhiệm tháo gỡ vướng mắc.',
  },
  bad: `
projects: {da-2: {name: Nhà máy 2, zone: unknown}}
`,
  good: `
projects: {da-2: {name: Nhà máy 2, zone: outside}}
`,
  *check(project, plan) {
    if (project.zone !== 'unknown' || endOf(project) !== undefined) return;
    const place = child(project.place, 'zone');
    yield {
      place,
      values: { project: project.name || project.id },
      fixes: [...zonesNear(plan, project), { id: 'outside', name: '' }].map(({ id, name }) => ({
        title:
          id === 'outside'
            ? { en: 'It lies outside all zones', vi: 'Dự án nằm ngoài các khu' }
            : { en: `It lies in ${name}`, vi: `Dự án thuộc ${name}` },
        edits: [{ kind: 'set', place, text: id }],
      })),
    };
  },
});

/** The leaves of the project's locality. */
function zonesNear(plan: Plan, { locality }: Project): readonly { readonly id: string; readonly name: string }[] {
  if (locality === undefined) return [];
  const below = localitiesBelow(plan.db, plan.root, locality);
  const leaves = plan.all('zones').filter((zone) => zone.type !== 'group' && childZones(plan.db, plan.root, zone.id).length === 0);
  return leaves.filter((zone) => zone.localities.some(({ id }) => below.has(id))).slice(0, MOST_OFFERED);
}
