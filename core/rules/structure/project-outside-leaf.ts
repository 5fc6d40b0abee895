import { child } from '../../syntax/place.ts';
import { childZones, leavesOf } from '../../workspace/hierarchy.ts';
import { rule } from '../rule.ts';

/** A factory that stands in the whole economic zone at once. */
export default rule({
  code: 'project-outside-leaf',
  category: 'structure',
  severity: 'error',
  on: 'project',
  says: {
    en: 'A project belongs to a zone that is not divided further; `{zone}` holds {children}.',
    vi: 'Dự án phải thuộc một khu không chia nhỏ hơn; `{zone}` còn gồm {children}.',
  },
  why: {
    en: "Entered at the zone above, the project is missing from its park and counted beside the park's own total.",
    vi: 'Ghi ở khu cấp trên thì KCN chứa dự án bị thiếu, còn khu cấp trên lại cộng thêm ngoài tổng các KCN.',
  },
  bad: `
projects: {da-2: {name: Nhà máy 2, zone: kkt-a}}
`,
  good: `
projects: {da-2: {name: Nhà máy 2, zone: kcn-a1}}
`,
  *check(project, plan) {
    const zone = plan.one('zones', project.zone);
    if (!zone || zone.children === 'partial') return;
    const children = zone.type === 'group' ? leavesOf(plan.db, plan.root, zone.id) : childZones(plan.db, plan.root, zone.id);
    if (children.length === 0) return;
    const place = child(project.place, 'zone');
    yield {
      place,
      values: { zone: zone.name || zone.id, children: { say: 'list', items: children.map(({ name, id }) => name || id) } },
      fixes: leavesOf(plan.db, plan.root, zone.id).map(({ id, name }) => ({
        title: { en: `It lies in ${name || id}`, vi: `Dự án thuộc ${name || id}` },
        edits: [{ kind: 'set', place, text: id }],
      })),
    };
  },
});
