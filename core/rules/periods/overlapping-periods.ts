import { sayPeriod } from '../../messages/dates.ts';
import type { Period } from '../../plan/period/period.ts';
import { contains, overlap } from '../../plan/period/spans.ts';
import { grouped } from '../../query/grouped.ts';
import { child } from '../../syntax/place.ts';
import { type Figure, figuresOfEntry } from '../../workspace/figures.ts';
import type { Plan } from '../../workspace/plan.ts';
import { rule } from '../rule.ts';

/** Two periods that share some days, so that what falls into these is in both figures. */
export default rule({
  code: 'overlapping-periods',
  category: 'periods',
  severity: 'warning',
  on: 'actual',
  says: {
    en: '{a} and {b} overlap and neither contains the other; they cannot be added.',
    vi: '{a} và {b} trùng nhau một phần, không kỳ nào bao trọn kỳ kia; không cộng được.',
  },
  why: {
    en: 'What happened in the shared months is in both figures; added up, it counts twice.',
    vi: 'Kết quả của những tháng trùng nhau nằm trong cả hai số; cộng lại là tính hai lần.',
  },
  bad: `
actuals: [{indicator: jobs, period: 2023-01/2023-04, value: 90 người}, {indicator: jobs, period: 2023-03/2023-06, value: 80 người}]
`,
  good: `
actuals: [{indicator: jobs, period: 2023-01/2023-03, value: 90 người}, {indicator: jobs, period: 2023-04/2023-06, value: 80 người}]
`,
  *check(actual, plan) {
    const rule = plan.one('indicators', actual.indicator)?.overTime;
    if (rule !== 'sum' && rule !== 'count') return;
    for (const figure of figuresOfEntry(plan.db, plan.root, actual)) {
      const other = figure.quantity && figure.indicator === actual.indicator ? earlierOverlap(plan, figure) : undefined;
      if (!other) continue;
      yield {
        place: child(actual.place, 'period'),
        values: { a: { say: 'period', period: other.period }, b: { say: 'period', period: figure.period } },
        related: [
          { place: child(other.entry.place, 'period'), says: { en: sayPeriod(other.period, 'en'), vi: sayPeriod(other.period, 'vi') } },
        ],
      };
      return;
    }
  },
});

/** The pair is told once, at the period that begins later. */
function earlierOverlap(plan: Plan, { indicator, scope, period }: Figure): Figure | undefined {
  if (isApart(period)) return undefined;
  const others = plan.db.derive(onePerPeriod, plan.figures(indicator, scope));
  return others.find((other) => other.period.first! < period.first! && overlap(other.period, period) && !contains(other.period, period));
}

/** Of the counts of a period the first stands for all. */
function onePerPeriod(figures: readonly Figure[]): readonly Figure[] {
  const own = figures.filter(({ quantity, indicator, entry, period }) => quantity && indicator === entry.indicator && !isApart(period));
  return [...grouped(own, ({ period: { first, last } }) => `${first} ${last}`).values()].map(([first]) => first!);
}

/** Weeks straddle months and years, and terms begin and end when congresses do: neither is a slip. */
function isApart({ form }: Period): boolean {
  return form === 'week' || form === 'term';
}
