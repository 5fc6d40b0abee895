import { withPart } from '../../syntax/place.ts';
import { rule } from '../rule.ts';
import { isUnread } from '../unread.ts';

/** "Among the leading": of how many? */
export default rule({
  code: 'top-without-number',
  category: 'targets',
  severity: 'warning',
  on: 'target',
  says: {
    en: '`top` needs a number: "the leading group" cannot be measured.',
    vi: '`top` cần một con số: chỉ nói "nhóm đầu" thì không đo được.',
  },
  why: {
    en: 'Fifth of 63 and twentieth of 63 have both been called the leading group. With the number the goal can be followed every year.',
    vi: 'Thứ 5 hay thứ 20 trong 63 tỉnh đều từng được gọi là nhóm đầu. Có con số thì mỗi năm mới đối chiếu được.',
  },
  bad: `
targets: {t1: {name: PCI nhóm đầu, indicator: pci, period: 2026, top: }}
`,
  good: `
targets: {t1: {name: PCI nhóm đầu, indicator: pci, period: 2026, top: 5}}
`,
  *check(target, plan) {
    const all = [...target.comparisons, ...target.allOf.flatMap((part) => ('comparisons' in part ? part.comparisons : []))];
    for (const { key, bound, place } of all) {
      if (key !== 'top' || bound || isUnread(plan, place)) continue;
      yield {
        place: withPart(place, 'key'),
        fixes: [{ title: { en: 'Write `top: 5`', vi: 'Ghi `top: 5`' }, edits: [{ kind: 'set', place, text: '5' }] }],
      };
    }
  },
});
