import { amountOf } from '../../rollup/amount.ts';
import { inUnitOf } from '../../rollup/convert.ts';
import { residualOf } from '../../rollup/identity.ts';
import { child } from '../../syntax/place.ts';
import { rule } from '../rule.ts';
import { exactDataOf, nameOf } from '../say.ts';
import { amountOfFigure, ownFigure } from '../stated-figure.ts';

const AREAS = {
  leasable: { en: 'Leasable land', vi: 'Đất cho thuê được' },
  leased: { en: 'Leased land', vi: 'Đất đã cho thuê' },
};

/** A part of a figure that is more than all of it. */
export default rule({
  code: 'part-exceeds-whole',
  category: 'figures',
  severity: 'error',
  on: 'actual',
  says: { en: '{part} ({a}) exceeds the whole ({b}).', vi: '{part} ({a}) lớn hơn tổng ({b}).' },
  why: {
    en: 'What is listed under `of-which` is contained in the figure. If it is more, a scale was mistaken or the two count different things.',
    vi: 'Số ghi ở `of-which` nằm trong số tổng. Nếu lớn hơn thì đã nhầm triệu với tỷ, hoặc hai số không cùng nội dung.',
  },
  bad: `
actuals: [{indicator: fdi, period: 2023, value: "7,4 tỷ USD", of-which: {fdi-new: 8 tỷ USD}}]
`,
  good: `
actuals: [{indicator: fdi, period: 2023, value: "7,4 tỷ USD", of-which: {fdi-new: 800 triệu USD}}]
`,
  *check(actual, plan) {
    const figure = ownFigure(plan, actual);
    const whole = figure && amountOfFigure(plan, figure);
    if (!whole) return;
    const { indicator, quantity: value, asOf, period, place } = figure;
    const isMoney = plan.one('indicators', indicator)?.unit?.unit.dimension === 'money';
    for (const part of actual.ofWhich) {
      if (!part.value || !(isMoney || part.value.unit.base === value!.unit.base)) continue;
      const { amount } = inUnitOf(plan, part.value, indicator, asOf, period.last!);
      if (!amount || (residualOf(whole, amount)?.residual.compare(0) ?? 0) >= 0) continue;
      yield {
        place: part.place,
        values: {
          part: nameOf(plan, 'indicators', part.indicator),
          a: { say: 'quantity', quantity: part.value },
          b: { say: 'quantity', quantity: value! },
        },
        data: exactDataOf(plan, indicator, { a: amount.point, b: whole.point }),
        related: [{ place, says: { en: 'the whole', vi: 'tổng' } }],
      };
    }
  },
  also: {
    *zone({ area: { natural, leasable, leased }, place }) {
      const [key, part] = leasable ? (['leasable', leasable] as const) : (['leased', leased] as const);
      if (!natural || !part || (residualOf(amountOf(natural), amountOf(part))?.residual.compare(0) ?? 0) >= 0) return;
      yield {
        place: child(place, 'area', key),
        values: {
          part: { say: 'both', text: AREAS[key] },
          a: { say: 'quantity', quantity: part },
          b: { say: 'quantity', quantity: natural },
        },
        related: [{ place: child(place, 'area', 'natural'), says: { en: 'all of its land', vi: 'diện tích tự nhiên' } }],
      };
    },
  },
});
