import type { Actual, Change } from '../../plan/model.ts';
import { isoDate } from '../../plan/period/days.ts';
import { yearEarlierOf } from '../../plan/period/spans.ts';
import { child } from '../../syntax/place.ts';
import type { Figure } from '../../workspace/figures.ts';
import { figuresOfEntry } from '../../workspace/figures.ts';
import type { Plan } from '../../workspace/plan.ts';
import type { Finding } from '../finding.ts';
import { rule } from '../rule.ts';
import { areAlike } from '../spans-alike.ts';

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
    const now = figuresOfEntry(plan.db, plan.root, actual).find((figure) => figure.origin === 'value');
    for (const change of actual.change) {
      const then = now && earlier(plan, now, change);
      if (now?.quantity && then?.quantity) yield finding(actual, change, now, then);
    }
  },
});

/** The figure a change must be against, where none covers as many days as the figure itself. */
function earlier(plan: Plan, now: Figure, { versus }: Change): Figure | undefined {
  const known = plan
    .figures(now.indicator, now.scope)
    .filter((each) => each.quantity && each.period.first === versus?.first && each.period.last === versus?.last);
  const covered = ({ period, asOf }: Figure) => ({ first: period.first!, last: asOf });
  if (known.some((each) => areAlike(covered(each), covered(now)))) return undefined;
  return known.reduce<Figure | undefined>((latest, each) => (latest && latest.asOf >= each.asOf ? latest : each), undefined);
}

function finding({ change }: Actual, { place }: Change, now: Figure, then: Figure): Finding {
  const versus = child(place, 'versus');
  const back = yearEarlierOf({ first: now.period.first!, last: now.period.last! }, now.asOf);
  const fits = back && back.first === then.period.first && change.length > 0;
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
