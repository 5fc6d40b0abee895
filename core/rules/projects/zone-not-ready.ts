import type { Said } from '../../messages/said.ts';
import type { Quantity } from '../../plan/quantity/quantity.ts';
import type { Place } from '../../syntax/place.ts';
import { child } from '../../syntax/place.ts';
import { currentForecast } from '../forecasted.ts';
import { rule } from '../rule.ts';
import { isUnread } from '../unread.ts';

/** Capital is expected where there is no power yet. */
export default rule({
  code: 'zone-not-ready',
  category: 'projects',
  severity: 'warning',
  asOf: true,
  on: 'forecast',
  says: {
    en: '`{zone}` carries a forecast of {value} but lacks {items}.',
    vi: '`{zone}` có dự báo {value} nhưng còn thiếu {items}.',
  },
  variants: {
    late: {
      en: '{item} of `{zone}` was due {due} and is not ready ({days} overdue).',
      vi: '{item} của `{zone}` đến hạn {due} nhưng chưa sẵn sàng (quá hạn {days}).',
    },
  },
  why: {
    en: 'An investor signs for land that is cleared and connected. A forecast for a zone that is not is a hope, and the missing item is the first thing to work on.',
    vi: 'Nhà đầu tư chỉ ký khi đất sạch và đủ hạ tầng. Dự báo cho khu còn thiếu là kỳ vọng, và phần thiếu ấy là việc phải làm trước.',
  },
  bad: `
zones: {kcn-c: {name: KCN C, type: KCN, readiness: {power: {state: missing}}}}
forecasts: [{indicator: workers, period: 2024, made-on: 2024-11-15, values: {kcn-c: 400 người}}]
`,
  good: `
zones: {kcn-c: {name: KCN C, type: KCN, readiness: {power: {state: ready}}}}
forecasts: [{indicator: workers, period: 2024, made-on: 2024-11-15, values: {kcn-c: 400 người}}]
`,
  *check(forecast, plan) {
    const found = currentForecast(plan, forecast);
    if (!found) return;
    const own = {
      scope: found.request.scope,
      value: forecast.value ?? forecast.total,
      place: child(forecast.place, forecast.value ? 'value' : 'total'),
    };
    const lines: readonly { readonly scope: string; readonly value?: Quantity; readonly place: Place }[] =
      forecast.values.length > 0 ? forecast.values : [own];
    for (const { scope, value, place } of lines) {
      const zone = plan.one('zones', scope);
      if (!zone || !value) continue;
      const missing = zone.readiness.filter(({ state }) => state === 'missing');
      if (missing.length === 0 || (value.point && value.point.compare(0) <= 0)) continue;
      yield {
        place,
        values: {
          zone: zone.name || zone.id,
          value: { say: 'quantity', quantity: value },
          items: { say: 'list', items: missing.map(({ item }): Said => ({ say: 'word', list: 'readinessItem', word: item })) },
        },
        related: missing.map((line) => ({ place: line.place, says: { en: 'still missing', vi: 'còn thiếu' } })),
      };
    }
  },
  also: {
    *zone(zone, plan) {
      const today = plan.day;
      if (zone.closed && zone.closed.first <= today) return;
      for (const { item, state, due, place } of zone.readiness) {
        if (!due || due.last >= today || state === 'ready' || isUnread(plan, place)) continue;
        yield {
          place: child(place, 'due'),
          variant: 'late',
          values: {
            item: { say: 'word', list: 'readinessItem', word: item },
            zone: zone.name || zone.id,
            due: { say: 'plan-date', date: due, when: true },
            days: { say: 'count', count: today - due.last, of: 'day' },
          },
        };
      }
    },
  },
});
