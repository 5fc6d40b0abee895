import { isoDate } from '../../plan/period/days.ts';
import { rollup } from '../../rollup/rollup.ts';
import { child } from '../../syntax/place.ts';
import { forecasted } from '../forecasted.ts';
import { rule } from '../rule.ts';

/** Days that the forecast and the figure it is added to both count. */
export default rule({
  code: 'forecast-overlaps-actual',
  category: 'pace',
  severity: 'error',
  on: 'forecast',
  says: {
    en: 'The forecast starts {from}, but the latest figure already runs to {as-of}; the days in both count twice.',
    vi: 'Dự báo tính từ {from}, trong khi số thực hiện đã tính đến {as-of}; những ngày trùng bị tính hai lần.',
  },
  why: {
    en: 'A licence granted in those days is in the figure and in the forecast. The total looks better than it is.',
    vi: 'Dự án cấp phép trong những ngày đó vừa nằm trong số thực hiện, vừa nằm trong dự báo. Tổng sẽ cao hơn thực tế.',
  },
  bad: `
forecasts: [{indicator: fdi, period: 2024, made-on: 2024-11-15, from: 2024-11-10, values: {kcn-a1: 200 triệu USD, kcn-b: 200 triệu USD}}]
`,
  good: `
forecasts: [{indicator: fdi, period: 2024, made-on: 2024-11-15, from: 2024-11-16, values: {kcn-a1: 200 triệu USD, kcn-b: 200 triệu USD}}]
`,
  *check(forecast, plan) {
    const { from, madeOn, total, place } = forecast;
    if (from === undefined || total) return;
    const found = forecasted(plan, forecast);
    const latest = found && rollup(plan, { ...found.request, at: madeOn! });
    if (!latest || latest.way === 'events' || latest.asOf < from) return;
    const text = isoDate(latest.asOf + 1);
    yield {
      place: child(place, 'from'),
      values: { from: { say: 'date', day: from }, 'as-of': { say: 'date', day: latest.asOf } },
      related:
        latest.way === 'reported'
          ? latest.parts.map((part) => ({ place: part.place!, says: { en: 'the latest figure', vi: 'số thực hiện mới nhất' } }))
          : [],
      fixes: [{ title: { en: `Start on ${text}`, vi: `Tính từ ${text}` }, edits: [{ kind: 'set', place: child(place, 'from'), text }] }],
    };
  },
});
