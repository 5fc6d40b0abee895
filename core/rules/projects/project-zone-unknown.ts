import type { Project } from '../../plan/model.ts';
import { endOf } from '../../rollup/postings.ts';
import { child } from '../../syntax/place.ts';
import { childZones, localitiesBelow } from '../../workspace/hierarchy.ts';
import type { Plan } from '../../workspace/plan.ts';
import type { Finding } from '../finding.ts';
import { rule } from '../rule.ts';
import { isUnread } from '../unread.ts';

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
  variants: {
    nowhere: {
      en: '`{project}` lies outside all zones and names no locality, so no total counts it.',
      vi: '`{project}` nằm ngoài các khu mà chưa ghi địa bàn (`locality`) nên chưa được tính vào tổng nào.',
    },
  },
  why: {
    en: "Its capital and workers are in no park's total, and nobody answers for its obstacles.",
    vi: 'Vốn và lao động của dự án chưa nằm trong tổng của khu nào, và chưa ai chịu trách nhiệm tháo gỡ vướng mắc.',
  },
  bad: `
projects: {da-2: {name: Nhà máy 2, zone: unknown, locality: tx-a}}
`,
  good: `
projects: {da-2: {name: Nhà máy 2, zone: kcn-a1, locality: tx-a}}
`,
  *check(project, plan) {
    if (endOf(project) !== undefined) return;
    if (project.zone === 'outside') yield* nowhere(plan, project);
    if (project.zone !== 'unknown') return;
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

/** Outside all zones only its locality can count it. */
function* nowhere(plan: Plan, { name, id, locality, place }: Project): Iterable<Finding> {
  if (locality !== undefined || plan.all('localities').length === 0 || isUnread(plan, place)) return;
  yield {
    place: child(place, 'zone'),
    variant: 'nowhere',
    values: { project: name || id },
    fixes: [
      {
        title: { en: 'Add `locality`', vi: 'Ghi địa bàn (`locality`)' },
        edits: [{ kind: 'insert', place, key: 'locality', text: '' }],
        blank: true,
      },
    ],
  };
}

/** The leaves of the project's locality. */
function zonesNear(plan: Plan, { locality }: Project): readonly { readonly id: string; readonly name: string }[] {
  if (locality === undefined) return [];
  const below = localitiesBelow(plan.db, plan.root, locality);
  const leaves = plan.all('zones').filter((zone) => zone.type !== 'group' && childZones(plan.db, plan.root, zone.id).length === 0);
  return leaves.filter((zone) => zone.localities.some(({ id }) => below.has(id))).slice(0, MOST_OFFERED);
}
