import type { Indicator } from '../../plan/model.ts';
import { child } from '../../syntax/place.ts';
import type { Fix } from '../finding.ts';
import { rule } from '../rule.ts';
import { nameOf } from '../say.ts';

/** A ratio of the whole taken as the mean of the ratios of its zones. */
export default rule({
  code: 'averaged-ratio',
  category: 'aggregation',
  severity: 'error',
  on: 'indicator',
  says: {
    en: '`{indicator}` is a ratio; averaging zones gives a wrong figure. Use `ratio` or `weighted`.',
    vi: '`{indicator}` là tỷ lệ; lấy bình quân giữa các khu sẽ cho số sai. Hãy dùng `ratio` hoặc `weighted`.',
  },
  variants: {
    rate: {
      en: '`{indicator}` is a rate of growth; averaging zones gives a wrong figure. Use `weighted`.',
      vi: '`{indicator}` là tốc độ tăng; lấy bình quân giữa các khu sẽ cho số sai. Hãy dùng `weighted`.',
    },
  },
  why: {
    en: '90% of 100 ha and 10% of 900 ha are 18% of the whole, not 50%: a small full park must not outweigh a large empty one.',
    vi: 'Lấp đầy 90 % của 100 ha và 10 % của 900 ha là 18 % toàn bộ, không phải 50 %: khu nhỏ đã đầy không thể bù cho khu lớn còn trống.',
  },
  bad: `
indicators: {occ: {name: Lấp đầy, unit: "%", kind: ratio, over-zones: average}}
`,
  good: `
indicators: {occ: {name: Lấp đầy, unit: "%", kind: ratio, over-zones: ratio, numerator: leased, denominator: leasable}}
`,
  *check(indicator, plan) {
    if ((indicator.kind !== 'ratio' && indicator.kind !== 'rate') || indicator.overZones !== 'average') return;
    yield {
      place: child(indicator.place, 'over-zones'),
      variant: indicator.kind === 'rate' ? 'rate' : undefined,
      values: { indicator: nameOf(plan, 'indicators', indicator.id) },
      fixes: fixes(indicator),
    };
  },
});

function fixes({ place, kind, numerator, denominator, weight }: Indicator): readonly Fix[] {
  const set = (key: string, text: string) => ({ kind: 'set' as const, place: child(place, key), text });
  const parts = [
    ...(numerator === undefined ? [set('numerator', '')] : []),
    ...(denominator === undefined ? [set('denominator', '')] : []),
  ];
  const ratio = {
    title: { en: 'Use `ratio`: numerator over denominator', vi: 'Dùng `ratio`: tử số trên mẫu số' },
    edits: [set('over-zones', 'ratio'), ...parts],
    blank: parts.length > 0,
  };
  const weighted = {
    title: { en: 'Use `weighted`', vi: 'Dùng `weighted`: bình quân có quyền số' },
    edits: [set('over-zones', 'weighted'), ...(weight === undefined ? [set('weight', '')] : [])],
    blank: weight === undefined,
  };
  return kind === 'ratio' ? [ratio, weighted] : [weighted];
}
