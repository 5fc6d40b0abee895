import { isoDate } from '../../plan/period/days.ts';
import type { Period } from '../../plan/period/period.ts';
import { yearEarlierOf } from '../../plan/period/spans.ts';
import { seriesOf } from '../../rollup/ways/reported.ts';
import { child, type Place } from '../../syntax/place.ts';
import type { Figure } from '../../workspace/figures.ts';
import type { Plan } from '../../workspace/plan.ts';
import type { Finding } from '../finding.ts';
import { rule } from '../rule.ts';
import { areAlike, type Covered } from '../spans-alike.ts';
import { ownFigure } from '../stated-figure.ts';

/** Ten months beside a whole year. */
export default rule({
  code: 'unequal-as-of',
  category: 'pace',
  severity: 'warning',
  on: 'actual',
  says: {
    en: '{a} as of {date-a} is compared with {b} as of {date-b}: not the same part of the period.',
    vi: 'So sánh {a} tính đến {date-a} với {b} tính đến {date-b}: không cùng kỳ.',
  },
  why: {
    en: 'What came in by November always looks poor beside the whole of last year, and good beside its first half. Compare with the same days.',
    vi: 'Số đến tháng 11 đặt cạnh cả năm trước thì luôn thấp, đặt cạnh 6 tháng thì luôn cao. Phải so với cùng kỳ.',
  },
  bad: `
actuals: [{indicator: jobs, period: 2022, value: 80 người}, {indicator: jobs, period: 2023, as-of: 2023-11-15, value: 100 người, change: [{versus: 2022, by: 20 người}]}]
`,
  good: `
actuals: [{indicator: jobs, period: 2022, value: 80 người}, {indicator: jobs, period: 2023, as-of: 2023-11-15, value: 100 người, change: [{versus: 2022-01-01/2022-11-15, by: 20 người}]}]
`,
  *check(actual, plan) {
    if (plan.one('indicators', actual.indicator)?.kind !== 'flow') return;
    const now = ownFigure(plan, actual);
    for (const change of now ? actual.change : []) {
      const then = change.versus && earlier(plan, now!, change.versus);
      if (then) yield finding(change.place, now!, then);
    }
  },
});

/** The figure a change must be against, where none covers as many days as the figure itself. */
function earlier(plan: Plan, now: Figure, versus: Period): Figure | undefined {
  const known = seriesOf(plan, now.indicator, now.scope, versus)?.used ?? [];
  return known.some((each) => areAlike(covered(each), covered(now))) ? undefined : known.at(-1);
}

function covered({ period, asOf }: Figure): Covered {
  return { first: period.first!, last: asOf };
}

function finding(place: Place, now: Figure, then: Figure): Finding {
  const versus = child(place, 'versus');
  const back = yearEarlierOf({ first: now.period.first!, last: now.period.last! }, now.asOf);
  const fits = back?.first === then.period.first!;
  const text = fits ? `${isoDate(back.first)}/${isoDate(back.day)}` : '';
  return {
    place: versus,
    values: {
      a: { say: 'quantity', quantity: now.quantity! },
      'date-a': { say: 'date', day: now.asOf },
      b: { say: 'quantity', quantity: then.quantity! },
      'date-b': { say: 'date', day: then.asOf },
    },
    related: [{ place: then.place, says: { en: 'the earlier figure', vi: 'số liệu kỳ trước' } }],
    fixes: fits
      ? [
          {
            title: { en: `Compare with the same part: ${text}`, vi: `So với cùng kỳ: ${text}` },
            edits: [{ kind: 'set', place: versus, text }],
          },
        ]
      : [],
  };
}
