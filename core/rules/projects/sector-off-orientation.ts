import { foldCase } from '../../plan/quantity/fold.ts';
import { child } from '../../syntax/place.ts';
import { zoneWithAncestors } from '../../workspace/hierarchy.ts';
import { rule } from '../rule.ts';

/** A textile mill in the park for robots. */
export default rule({
  code: 'sector-off-orientation',
  category: 'projects',
  severity: 'info',
  on: 'project',
  says: {
    en: 'Sector "{sector}" is not among those of `{zone}`: {sectors}.',
    vi: 'Ngành "{sector}" không thuộc định hướng của `{zone}`: {sectors}.',
  },
  why: {
    en: 'What a zone is meant for is decided once and given up project by project. It should at least be seen.',
    vi: 'Định hướng của khu được quyết một lần nhưng dễ bị bỏ dần qua từng dự án. Ít nhất cũng phải nhìn thấy.',
  },
  bad: `
zones: {kcn-c: {name: KCN C, type: KCN, sectors: [robot, điện tử]}}
projects: {da-2: {name: Nhà máy 2, zone: kcn-c, sector: dệt may}}
`,
  good: `
zones: {kcn-c: {name: KCN C, type: KCN, sectors: [robot, điện tử]}}
projects: {da-2: {name: Nhà máy 2, zone: kcn-c, sector: linh kiện điện tử}}
`,
  *check({ sector, zone, role, place }, plan) {
    if (sector === undefined || zone === undefined || role === 'infrastructure') return;
    const meant = zoneWithAncestors(plan.db, plan.root, zone).find(({ sectors }) => sectors.length > 0);
    if (!meant || meant.sectors.some((other) => overlaps(sector, other))) return;
    yield {
      place: child(place, 'sector'),
      values: { sector, zone: meant.name || meant.id, sectors: { say: 'list', items: meant.sectors } },
      related: [{ place: child(meant.place, 'sectors'), says: { en: 'what the zone is meant for', vi: 'định hướng của khu' } }],
    };
  },
});

/** The same sector, or one a kind of the other: `điện tử` and `linh kiện điện tử`. */
function overlaps(a: string, b: string): boolean {
  const [one, other] = [` ${words(a)} `, ` ${words(b)} `];
  return one.includes(other) || other.includes(one);
}

function words(text: string): string {
  return foldCase(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
