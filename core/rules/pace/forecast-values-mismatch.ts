import { sumQuantities } from '../../plan/quantity/measure.ts';
import { inUnitOf } from '../../rollup/convert.ts';
import { residualOf } from '../../rollup/identity.ts';
import { child } from '../../syntax/place.ts';
import { rule } from '../rule.ts';
import { exactDataOf, exactly, scopeName, writtenAs } from '../say.ts';
import { shownSum } from '../shown-sum.ts';

/** A forecast whose lines do not make its own number. */
export default rule({
  code: 'forecast-values-mismatch',
  category: 'pace',
  severity: 'warning',
  on: 'forecast',
  says: {
    en: 'The lines of `values` add up to {sum}, but the forecast says {value} (residual {residual}, tolerance {tolerance}).',
    vi: 'Các dòng của `values` cộng lại là {sum}, còn dự báo ghi {value} (chênh lệch {residual}, sai số cho phép {tolerance}).',
  },
  why: {
    en: 'The lines are what counts. A number above them that says something else has a park left out of it, or one changed later.',
    vi: 'Kết quả được tính theo các dòng. Số chung khác đi thì đã sót một khu, hoặc có khu sửa số sau.',
  },
  bad: `
forecasts: [{indicator: jobs, period: 2024, made-on: 2024-11-15, value: 960 người, values: {kcn-a1: 480 người, kcn-b: 470 người}}]
`,
  good: `
forecasts: [{indicator: jobs, period: 2024, made-on: 2024-11-15, value: 950 người, values: {kcn-a1: 480 người, kcn-b: 470 người}}]
`,
  *check(forecast, plan) {
    const { indicator, value, values, madeOn, period } = forecast;
    if (values.length === 0 || indicator === undefined || madeOn === undefined || period?.last === undefined) return;
    const inUnit = (quantity: typeof value) => quantity && inUnitOf(plan, quantity, indicator, madeOn, period.last!).amount;
    const stated = inUnit(value);
    const lines = values.map((line) => inUnit(line.value));
    const known = lines.filter((line) => line !== undefined);
    const wrong = stated && known.length === lines.length ? residualOf(stated, sumQuantities(known)) : undefined;
    if (!wrong) return;
    const { sum, residual, tolerance } = wrong;
    const written = sum.point && writtenAs(plan, value!, sum.point);
    const place = child(forecast.place, 'value');
    yield {
      place,
      values: {
        sum: exactly(plan, indicator, shownSum(wrong)),
        value: { say: 'quantity', quantity: value! },
        residual: exactly(plan, indicator, residual),
        tolerance: exactly(plan, indicator, tolerance),
      },
      data: exactDataOf(plan, indicator, { sum: sum.point, stated: wrong.stated.point, residual, tolerance }),
      related: values.map((line) => ({ place: line.place, says: { en: scopeName(plan, line.scope), vi: scopeName(plan, line.scope) } })),
      fixes: written && [
        {
          title: { en: `Write the sum: ${written.text}`, vi: `Ghi theo tổng: ${written.text}` },
          edits: [{ kind: 'set', place, text: written.source }],
        },
      ],
    };
  },
});
