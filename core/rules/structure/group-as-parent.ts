import { child } from '../../syntax/place.ts';
import type { Edit } from '../../syntax/edit.ts';
import { rule } from '../rule.ts';

/** A group is a list, not a place. */
export default rule({
  code: 'group-as-parent',
  category: 'structure',
  severity: 'error',
  on: 'zone',
  says: {
    en: '`{group}` is a group; zones cannot lie within it. List the zone in its `members`.',
    vi: '`{group}` là nhóm, không phải khu cấp trên; hãy ghi khu này vào `members` của nhóm.',
  },
  why: {
    en: 'A group cuts across the tree: its zones have parents of their own. As a parent it would add them up a second time.',
    vi: 'Nhóm gom các khu đã có cấp trên riêng. Coi nhóm là cấp trên thì các khu bị cộng hai lần.',
  },
  bad: `
zones: {kcn-c: {name: KCN C, type: KCN, within: nhom}}
`,
  good: `
zones: {kcn-c: {name: KCN C, type: KCN}}
`,
  *check({ id, type, within, place }, plan) {
    const group = plan.one('zones', within);
    if (group?.type !== 'group') return;
    const link = child(place, 'within');
    const edits: Edit[] = [{ kind: 'remove', place: link }];
    if (type !== 'group') edits.push({ kind: 'append', place: child(group.place, 'members'), text: id });
    yield {
      place: link,
      values: { group: group.name || group.id },
      related: [{ place: child(group.place, 'type'), says: { en: 'the group', vi: 'nhóm' } }],
      fixes: [{ title: { en: 'Move it to `members` of the group', vi: 'Chuyển vào `members` của nhóm' }, edits }],
    };
  },
});
