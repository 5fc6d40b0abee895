import { rollup } from '../../rollup/rollup.ts';
import { child } from '../../syntax/place.ts';
import { type Figure, figuresOfEntry } from '../../workspace/figures.ts';
import type { Plan } from '../../workspace/plan.ts';
import { rule } from '../rule.ts';
import { nameOf, scopeName } from '../say.ts';
import { requestOfFigure } from '../stated-figure.ts';
import { isUnread } from '../unread.ts';

/** A weighted mean without the weights. */
export default rule({
  code: 'missing-weight',
  category: 'aggregation',
  severity: 'error',
  on: 'indicator',
  says: {
    en: '`{indicator}` is averaged by weight, but has no `weight`.',
    vi: '`{indicator}` lấy bình quân có quyền số nhưng chưa ghi quyền số (`weight`).',
  },
  variants: {
    zone: {
      en: '`{scope}` has no `{weight}` for {period}, so the weighted mean is unknown.',
      vi: '`{scope}` chưa có `{weight}` {period} nên chưa tính được bình quân có quyền số.',
    },
  },
  why: {
    en: 'Which zone counts how much has to be said: by its area, its workers, its output. Without the weight of one zone the mean of all is not known.',
    vi: 'Phải nói khu nào được tính nặng bao nhiêu: theo diện tích, lao động hay giá trị sản xuất. Thiếu quyền số của một khu thì chưa biết bình quân của tất cả.',
  },
  bad: `
indicators: {w: {name: Tỷ lệ xử lý, unit: "%", kind: ratio, over-zones: weighted}}
`,
  good: `
indicators: {w: {name: Tỷ lệ xử lý, unit: "%", kind: ratio, over-zones: weighted, weight: leasable}}
`,
  *check({ id: own, name, overZones, weight, place }, plan) {
    const at = child(place, 'weight');
    if (overZones !== 'weighted' || weight !== undefined || isUnread(plan, at)) return;
    const like = plan.all('indicators').filter(({ kind, unit }) => kind === 'stock' && unit?.unit.dimension === 'area');
    const offers = like.slice(0, 3).map(({ id, name }) => ({
      title: { en: `Weigh by "${name}"`, vi: `Lấy quyền số theo "${name}"` },
      edits: [{ kind: 'set' as const, place: at, text: id }],
    }));
    const blank = {
      title: { en: 'Add `weight`', vi: 'Ghi quyền số (`weight`)' },
      edits: [{ kind: 'set' as const, place: at, text: '' }],
      blank: true,
    };
    yield { place: child(place, 'over-zones'), values: { indicator: name || own }, fixes: [blank, ...offers] };
  },
  also: {
    *actual(actual, plan) {
      for (const figure of figuresOfEntry(plan.db, plan.root, actual)) {
        const indicator = plan.one('indicators', figure.indicator);
        if (indicator?.overZones !== 'weighted' || indicator.weight === undefined || !figure.quantity || !isWeighed(plan, figure)) continue;
        if (rollup(plan, { ...requestOfFigure(figure), indicator: indicator.weight })) continue;
        yield {
          place: figure.place,
          variant: 'zone',
          severity: 'warning',
          values: {
            scope: scopeName(plan, figure.scope),
            weight: nameOf(plan, 'indicators', indicator.weight),
            period: { say: 'period', period: figure.period },
          },
        };
      }
    },
  },
});

/** A zone that lies in another, or in a locality, enters a mean. */
function isWeighed(plan: Plan, { scope }: Figure): boolean {
  const zone = plan.one('zones', scope);
  return zone !== undefined && (zone.within !== undefined || zone.localities.length > 0);
}
