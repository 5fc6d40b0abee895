import type { Indicator } from '../../plan/model.ts';
import { exactDecimals } from '../../plan/quantity/print-number.ts';
import type { Quantity } from '../../plan/quantity/quantity.ts';
import { baseUnitsIn } from '../../plan/quantity/scales.ts';
import { figuresOfEntry } from '../../workspace/figures.ts';
import { rule } from '../rule.ts';
import { nameOf } from '../say.ts';

/** A figure that is more precise than its indicator is known. */
export default rule({
  code: 'too-many-decimals',
  category: 'numbers',
  severity: 'hint',
  on: 'actual',
  says: {
    en: '{value} has {decimals}; `{indicator}` takes at most {max}.',
    vi: '{value} có {decimals}; `{indicator}` chỉ ghi đến {max}.',
  },
  why: {
    en: 'Decimals that nobody measured come from a spreadsheet. They make a figure look surer than it is.',
    vi: 'Phần thập phân không ai đo được thường do bảng tính sinh ra, khiến số liệu trông chắc chắn hơn thực tế.',
  },
  bad: `
actuals: [{indicator: fdi, period: 2023, value: "3.240,1234 triệu USD"}]
`,
  good: `
actuals: [{indicator: fdi, period: 2023, value: "3.240,12 triệu USD"}]
`,
  *check(actual, plan) {
    for (const { indicator: id, quantity, place } of figuresOfEntry(plan.db, plan.root, actual)) {
      const indicator = plan.one('indicators', id);
      if (!quantity || indicator?.decimals === undefined) continue;
      const decimals = decimalsIn(quantity, indicator);
      if (decimals === undefined || decimals <= indicator.decimals) continue;
      yield {
        place,
        values: {
          value: { say: 'quantity', quantity },
          decimals: { say: 'count', count: decimals, of: 'decimal' },
          indicator: nameOf(plan, 'indicators', id),
          max: { say: 'count', count: indicator.decimals, of: 'decimal' },
        },
      };
    }
  },
});

/** Decimals a figure has in its indicator's unit: as written, in another scale those that are not 0. */
function decimalsIn(quantity: Quantity, { unit }: Indicator): number | undefined {
  if (!unit || unit.unit.base !== quantity.unit.base || !quantity.point) return undefined;
  if (unit.unit.id === quantity.unit.id && unit.scale.equals(quantity.scale)) return quantity.decimals;
  return exactDecimals(quantity.point.div(baseUnitsIn(unit)));
}
