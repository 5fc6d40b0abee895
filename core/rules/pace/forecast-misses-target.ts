import type { Forecast } from '../../plan/model.ts';
import { childrenOf } from '../../rollup/children.ts';
import { rollup } from '../../rollup/rollup.ts';
import { child } from '../../syntax/place.ts';
import { isPartOf } from '../../workspace/part-of.ts';
import type { Plan } from '../../workspace/plan.ts';
import type { Finding, Fix } from '../finding.ts';
import { currentForecast, type Floor, type Forecasted, floorsOf } from '../forecasted.ts';
import { rule } from '../rule.ts';
import { exactDataOf, goalName, inUnit } from '../say.ts';

/** What is done and what is still to come do not make the target. */
export default rule({
  code: 'forecast-misses-target',
  category: 'pace',
  severity: 'warning',
  asOf: true,
  on: 'forecast',
  says: {
    en: 'Achieved {actual} and forecast {forecast} give {total}, {gap} short of {target}.',
    vi: 'Thực hiện {actual} cộng dự báo {forecast} là {total}, còn thiếu {gap} so với {target}.',
  },
  variants: {
    total: {
      en: 'The forecast total of {total} is {gap} short of {target}.',
      vi: 'Ước thực hiện cả kỳ {total}, còn thiếu {gap} so với {target}.',
    },
  },
  why: {
    en: 'The first question of every meeting is whether the target will be met. While the period runs there is time to look for what is missing.',
    vi: 'Câu hỏi đầu tiên ở mọi cuộc họp là có đạt kế hoạch hay không. Khi kỳ chưa hết thì còn kịp tìm phần còn thiếu.',
  },
  bad: `
forecasts: [{indicator: fdi, period: 2024, made-on: 2024-11-15, values: {kcn-a1: 100 triệu USD, kcn-b: 100 triệu USD}}]
`,
  good: `
forecasts: [{indicator: fdi, period: 2024, made-on: 2024-11-15, values: {kcn-a1: 100 triệu USD, kcn-b: 100 triệu USD, kcn-a2: 140 triệu USD}}]
`,
  *check(forecast, plan) {
    const found = currentForecast(plan, forecast);
    if (!found?.view.total?.point) return;
    for (const floor of floorsOf(plan, found.request)) if (floor.forecastMeets === false) yield finding(plan, forecast, found, floor);
  },
});

function finding(plan: Plan, forecast: Forecast, { request, view }: Forecasted, floor: Floor): Finding {
  const { indicator } = request;
  const total = view.total!.point!;
  const actual = view.base?.amount?.point;
  const toCome = view.toCome?.point;
  const gap = floor.bound.sub(total);
  return {
    place: child(forecast.place, forecast.total ? 'total' : forecast.values.length > 0 ? 'values' : 'value'),
    variant: actual ? undefined : 'total',
    values: {
      actual: actual && inUnit(plan, indicator, actual),
      forecast: toCome && inUnit(plan, indicator, toCome),
      total: inUnit(plan, indicator, total),
      gap: inUnit(plan, indicator, gap),
      target: goalName(plan, floor.goal.id),
    },
    data: { ...exactDataOf(plan, indicator, { actual, forecast: toCome, total, gap, bound: floor.bound }), target: floor.goal.id },
    related: [{ place: floor.goal.place, says: { en: goalName(plan, floor.goal.id), vi: goalName(plan, floor.goal.id) } }],
    fixes: withMissingZones(plan, forecast, request),
  };
}

/** An empty line for every zone that has none. */
function withMissingZones(plan: Plan, forecast: Forecast, request: Forecasted['request']): readonly Fix[] {
  if (forecast.values.length === 0) return [];
  const there = forecast.values.map((line) => line.scope);
  const missing = childrenOf(plan, request, (other) => rollup(plan, other))
    .scopes.map(({ id }) => id)
    .filter((id) => !there.some((line) => isPartOf(plan.db, plan.root, id, line) || isPartOf(plan.db, plan.root, line, id)));
  if (missing.length === 0) return [];
  const place = child(forecast.place, 'values');
  return [
    {
      title: { en: 'List the zones without a line', vi: 'Thêm dòng cho các khu chưa có dự báo' },
      edits: missing.map((id) => ({ kind: 'insert', place, key: id, text: '' })),
      blank: true,
    },
  ];
}
