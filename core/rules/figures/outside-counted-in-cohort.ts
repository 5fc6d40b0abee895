import { child, withPart } from '../../syntax/place.ts';
import { rule } from '../rule.ts';
import { nameOf } from '../say.ts';

/** A late addition counted in a list that had been fixed before. */
export default rule({
  code: 'outside-counted-in-cohort',
  category: 'figures',
  severity: 'error',
  on: 'cohort',
  says: {
    en: '`{project}` is outside the list fixed on {date} but is counted in it.',
    vi: '`{project}` nằm ngoài danh mục chốt ngày {date} nhưng lại được tính vào danh mục.',
  },
  why: {
    en: 'Seven of nineteen and one from outside are not eight of nineteen. A list that grows with its successes always looks good.',
    vi: 'Bảy trên mười chín cộng một dự án ngoài danh mục không phải là tám trên mười chín. Danh mục cứ thêm dự án đã xong thì lúc nào cũng đẹp.',
  },
  bad: `
cohorts: {ds: {name: Danh mục, fixed-on: 2024-01-01, size: 19, members: [du-an], outside: [du-an]}}
`,
  good: `
cohorts: {ds: {name: Danh mục, fixed-on: 2024-01-01, size: 19, members: [], outside: [du-an]}}
`,
  *check({ members, outside, fixedOn, place }, plan) {
    if (fixedOn === undefined) return;
    for (const [i, id] of members.entries()) {
      if (!outside.includes(id)) continue;
      const name = nameOf(plan, 'projects', id);
      yield {
        place: child(place, 'members', i),
        values: { project: name, date: { say: 'date', day: fixedOn } },
        related: [{ place: child(place, 'outside', outside.indexOf(id)), says: { en: 'listed as outside', vi: 'ghi là ngoài danh mục' } }],
        fixes: [
          {
            title: { en: `Remove ${name} from the members`, vi: `Bỏ ${name} khỏi danh mục` },
            edits: [{ kind: 'remove', place: withPart(child(place, 'members', i), 'entry') }],
          },
        ],
      };
    }
  },
});
