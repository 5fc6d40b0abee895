import { child } from '../../syntax/place.ts';
import { rule } from '../rule.ts';

/** A term that has begun, on dates that no document prints. */
export default rule({
  code: 'assumed-term-dates',
  category: 'periods',
  severity: 'info',
  asOf: true,
  on: 'manifest',
  says: {
    en: 'Pace over `{term}` rests on assumed dates.',
    vi: 'Hệ số tiến độ theo `{term}` dựa trên ngày giả định.',
  },
  why: {
    en: 'Half a year more or less at either end moves the share of the term that has passed by ten points, and with it every status of the term.',
    vi: 'Lệch nửa năm ở đầu hay cuối nhiệm kỳ là phần thời gian đã qua lệch mười điểm phần trăm, và mọi đánh giá theo nhiệm kỳ cũng lệch theo.',
  },
  bad: `
# zoneplan.yaml
plan: {terms: {nk: {name: Nhiệm kỳ, from: 2021-01-01, to: 2025-12-31, assumed: true}}}
`,
  *check({ terms }, plan) {
    const today = plan.day;
    for (const { place, id, name, assumed, from, to } of terms) {
      if (!assumed || from === undefined || to === undefined || from > today) continue;
      yield { place: child(place, 'assumed'), values: { term: name || id } };
    }
  },
});
