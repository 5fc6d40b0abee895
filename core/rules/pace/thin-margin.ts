import { decimalText } from '../../plan/quantity/print-number.ts';
import { child } from '../../syntax/place.ts';
import { currentForecast, floorsOf } from '../forecasted.ts';
import { rule } from '../rule.ts';
import { exactDataOf, goalName, inUnit } from '../say.ts';
import { shareOption } from '../share-option.ts';

/** A forecast that just gets there. */
export default rule({
  code: 'thin-margin',
  category: 'pace',
  severity: 'info',
  asOf: true,
  on: 'forecast',
  says: {
    en: 'The forecast passes the target by only {margin} ({percent}).',
    vi: 'Dự báo chỉ vượt kế hoạch {margin} ({percent}).',
  },
  variants: {
    none: { en: 'The forecast just meets the target, with nothing to spare.', vi: 'Dự báo chỉ vừa đủ kế hoạch, không có phần dư.' },
  },
  why: {
    en: 'A margin smaller than the rounding of its parts is no margin. "Over 3 billion" may be 9 million over.',
    vi: 'Phần dư nhỏ hơn cả số làm tròn thì coi như không có. "Trên 3 tỷ" có khi chỉ hơn 9 triệu.',
  },
  options: { below: '1 %' },
  bad: `
forecasts: [{indicator: fdi, period: 2024, made-on: 2024-11-15, values: {kcn-a1: 155 triệu USD, kcn-b: 155 triệu USD}}]
`,
  good: `
forecasts: [{indicator: fdi, period: 2024, made-on: 2024-11-15, values: {kcn-a1: 255 triệu USD, kcn-b: 255 triệu USD}}]
`,
  *check(forecast, plan, options) {
    const below = shareOption(options.below);
    const found = currentForecast(plan, forecast);
    if (!below || !found?.view.total?.point) return;
    const total = found.view.total.point;
    const { indicator } = found.request;
    for (const { forecastMeets, bound, goal } of floorsOf(plan, found.request)) {
      const margin = total.sub(bound);
      if (!forecastMeets || margin.compare(bound.mul(below)) >= 0) continue;
      const percent = margin.div(bound);
      const part = forecast.total ? 'total' : forecast.values.length > 0 ? 'values' : 'value';
      yield {
        place: child(forecast.place, forecast.bringsTotalTo ? 'brings-total-to' : part),
        variant: margin.equals(0) ? 'none' : undefined,
        values: { margin: inUnit(plan, indicator, margin), percent: { say: 'percent', value: percent } },
        data: { ...exactDataOf(plan, indicator, { margin, total, bound }), percent: decimalText(percent, 6), target: goal.id },
        related: [{ place: goal.place, says: { en: goalName(plan, goal.id), vi: goalName(plan, goal.id) } }],
      };
    }
  },
});
