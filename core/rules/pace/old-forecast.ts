import { isoDate } from '../../plan/period/days.ts';
import { child, parentPointer, placeOf } from '../../syntax/place.ts';
import type { MapValue } from '../../syntax/value.ts';
import { tree } from '../../workspace/documents.ts';
import type { Plan } from '../../workspace/plan.ts';
import type { Forecast } from '../../plan/model.ts';
import { isPast } from '../age.ts';
import type { Fix } from '../finding.ts';
import { flowSource } from '../flow-source.ts';
import { currentForecast } from '../forecasted.ts';
import { rule } from '../rule.ts';

/** A forecast that nobody has looked at since. */
export default rule({
  code: 'old-forecast',
  category: 'pace',
  severity: 'warning',
  asOf: true,
  on: 'forecast',
  says: {
    en: 'The forecast is {days} old; confirm it or make a new one.',
    vi: 'Dự báo đã lập cách đây {days}; hãy rà soát và lập lại.',
  },
  why: {
    en: 'A forecast stands on what was known when it was made. While the period runs it is read as if it had been made today.',
    vi: 'Dự báo dựa trên những gì biết được lúc lập. Kỳ chưa hết thì người đọc vẫn hiểu như mới lập hôm nay.',
  },
  options: { after: '30 days' },
  bad: `
forecasts: [{indicator: workers, period: 2024, made-on: 2024-09-01, value: 900 người}]
`,
  good: `
forecasts: [{indicator: workers, period: 2024, made-on: 2024-09-01, value: 900 người}, {indicator: workers, period: 2024, made-on: 2024-11-15, value: 900 người}]
`,
  *check(forecast, plan, { after }) {
    const found = currentForecast(plan, forecast);
    const madeOn = forecast.madeOn!;
    if (!found || !isPast(found.request.at, madeOn, after)) return;
    yield {
      place: child(forecast.place, 'made-on'),
      values: { days: { say: 'count', count: found.request.at - madeOn, of: 'day' } },
      fixes: copied(plan, forecast, isoDate(found.request.at)),
    };
  },
});

function copied(plan: Plan, { place }: Forecast, date: string): readonly Fix[] {
  const written = plan.db.get(tree, place.file).valueAt(place.pointer) as MapValue;
  const text = flowSource(written, { 'made-on': date, from: '' });
  const list = placeOf(place.file, parentPointer(place.pointer));
  return [
    {
      title: { en: `Copy it as made on ${date}`, vi: `Chép lại thành dự báo lập ngày ${date}` },
      edits: [{ kind: 'append', place: list, text }],
    },
  ];
}
