import type { Day } from '../../plan/period/period.ts';
import { child, type Place } from '../../syntax/place.ts';
import type { Finding } from '../finding.ts';
import { rule } from '../rule.ts';

/** Out in March with the figures of April. */
export default rule({
  code: 'published-before-as-of',
  category: 'provenance',
  severity: 'warning',
  on: 'source',
  says: {
    en: 'Published on {published}, before the day its figures run to ({as-of}).',
    vi: 'Công bố ngày {published}, trước cả ngày số liệu tính đến ({as-of}).',
  },
  why: {
    en: 'Nobody publishes what has not happened yet: one of the two days is wrong, or the figures are a forecast.',
    vi: 'Không ai công bố số liệu của ngày chưa tới: một trong hai ngày bị nhầm, hoặc đó là số dự báo.',
  },
  bad: `
sources: {bai-bao: {name: Bài báo, published: 2024-03-29, as-of: 2024-03-30}}
`,
  good: `
sources: {bai-bao: {name: Bài báo, published: 2024-03-31, as-of: 2024-03-30}}
`,
  *check({ published, asOf, place }) {
    yield* early(place, published, asOf);
  },
  also: {
    *actual({ published, asOf, period, place }, plan) {
      if (asOf !== undefined) return yield* early(place, published, asOf);
      if (period?.last !== undefined && period.last <= plan.day) yield* early(place, published, period.last, 'period');
    },
  },
});

function* early(place: Place, published: Day | undefined, asOf: Day | undefined, said: 'as-of' | 'period' = 'as-of'): Iterable<Finding> {
  if (published === undefined || asOf === undefined || published >= asOf) return;
  yield {
    place: child(place, 'published'),
    values: { published: { say: 'date', day: published }, 'as-of': { say: 'date', day: asOf } },
    related: [{ place: child(place, said), says: { en: 'the figures run to this day', vi: 'số liệu tính đến ngày này' } }],
  };
}
