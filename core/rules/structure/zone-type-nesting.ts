import type { Said } from '../../messages/said.ts';
import { child } from '../../syntax/place.ts';
import type { Plan } from '../../workspace/plan.ts';
import { mayLieIn } from '../may-lie-in.ts';
import { rule } from '../rule.ts';

/** An economic zone inside an economic zone. */
export default rule({
  code: 'zone-type-nesting',
  category: 'structure',
  severity: 'error',
  on: 'zone',
  says: {
    en: '`{zone}` ({child-type}) cannot lie within `{parent}` ({parent-type}).',
    vi: '`{zone}` ({child-type}) không thể nằm trong `{parent}` ({parent-type}).',
  },
  why: {
    en: 'The tree of zones is what every total is made of. A zone hung in the wrong place is counted twice, or counted for the wrong one.',
    vi: 'Mọi tổng số đều cộng theo cây các khu. Đặt khu sai chỗ thì bị tính hai lần hoặc tính cho khu khác.',
  },
  bad: `
zones: {kkt-x: {name: KKT Xuân Sơn, type: KKT, within: kkt-a}}
`,
  good: `
zones: {kkt-x: {name: KKT Xuân Sơn, type: KKT}}
`,
  *check({ id, name, type, within, place }, plan) {
    const parent = plan.one('zones', within);
    if (!parent?.type || type === undefined || parent.type === 'group' || mayLieIn(plan, type, parent.type) !== false) return;
    const link = child(place, 'within');
    yield {
      place: link,
      values: {
        zone: name || id,
        'child-type': typeName(plan, type),
        parent: parent.name || parent.id,
        'parent-type': typeName(plan, parent.type),
      },
      related: [{ place: child(parent.place, 'type'), says: { en: 'the zone around it', vi: 'khu bao quanh' } }],
      fixes: [{ title: { en: 'Remove `within`', vi: 'Bỏ `within`' }, edits: [{ kind: 'remove', place: link }] }],
    };
  },
});

function typeName({ manifest }: Plan, type: string): Said {
  const declared = manifest.zoneTypes.find(({ id }) => id === type);
  return declared ? declared.short || declared.name || type : { say: 'word', list: 'zoneType', word: type };
}
