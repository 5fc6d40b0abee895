import type { Indicator } from '../../plan/model.ts';
import { child } from '../../syntax/place.ts';
import { rule } from '../rule.ts';

const KEYS = ['over-zones', 'over-time'] as const;

/** Projects added up that are to be counted once. */
export default rule({
  code: 'summed-distinct',
  category: 'aggregation',
  severity: 'error',
  on: 'indicator',
  says: {
    en: 'Projects are counted once; zone counts cannot be summed. Use `distinct`.',
    vi: 'Mỗi dự án chỉ đếm một lần; không cộng số đếm của các khu với nhau. Hãy dùng `distinct`.',
  },
  why: {
    en: 'A project that raises its capital in two quarters is one project, and one that two groups hold is one in both together.',
    vi: 'Dự án tăng vốn ở hai quý vẫn là một dự án; dự án thuộc hai nhóm thì cộng hai nhóm vẫn chỉ là một.',
  },
  bad: `
indicators: {s2: {name: Dự án khởi công, unit: dự án, kind: flow, over-time: sum, over-zones: sum, from-events: {count: projects, of: [groundbreaking]}}}
`,
  good: `
indicators: {s2: {name: Dự án khởi công, unit: dự án, kind: flow, over-time: distinct, over-zones: distinct, from-events: {count: projects, of: [groundbreaking]}}}
`,
  *check(indicator) {
    if (indicator.fromEvents?.count !== 'projects') return;
    const [first, ...others] = KEYS.filter((key) => isSummed(indicator, key)).map((key) => child(indicator.place, key));
    if (!first) return;
    const edits = [first, ...others].map((place) => ({ kind: 'set' as const, place, text: 'distinct' }));
    yield { place: first, fixes: [{ title: { en: 'Use `distinct`', vi: 'Dùng `distinct`: đếm không trùng' }, edits }] };
  },
});

function isSummed({ overTime, overZones }: Indicator, key: (typeof KEYS)[number]): boolean {
  const how = key === 'over-time' ? overTime : overZones;
  return how === 'sum' || how === 'count';
}
