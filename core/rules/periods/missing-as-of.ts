import type { Actual } from '../../plan/model.ts';
import { isoDate } from '../../plan/period/days.ts';
import type { Day } from '../../plan/period/period.ts';
import { child } from '../../syntax/place.ts';
import type { Plan } from '../../workspace/plan.ts';
import type { Fix } from '../finding.ts';
import { rule } from '../rule.ts';
import { isUnread } from '../unread.ts';

/** A figure of a period that still runs, without the day it runs to. */
export default rule({
  code: 'missing-as-of',
  category: 'periods',
  severity: 'error',
  asOf: true,
  on: 'actual',
  says: {
    en: '{period} is not over on {date}; add `as-of`, the day the figure runs to.',
    vi: '{period} chưa kết thúc vào ngày {date}; hãy ghi `as-of` (số liệu tính đến ngày nào).',
  },
  why: {
    en: 'Half a year of work looks like a whole one when nobody says to which day the figure runs; neither pace nor attainment can be read from it.',
    vi: 'Không ghi số liệu tính đến ngày nào thì kết quả nửa năm dễ bị hiểu là cả năm, không thể so với kế hoạch hay tính tiến độ.',
  },
  bad: `
actuals: [{indicator: jobs, period: 2024, value: 90 người}]
`,
  good: `
actuals: [{indicator: jobs, period: 2024, value: 90 người, as-of: 2024-11-15}]
`,
  *check(actual, plan) {
    const { period, asOf, place } = actual;
    const date = present(plan);
    if (period?.first === undefined || period.last === undefined || asOf !== undefined || period.last <= date) return;
    if (!holdsFigure(actual) || isUnread(plan, child(place, 'as-of'))) return;
    yield {
      place: child(place, 'period'),
      values: { period: { say: 'period', period }, date: { say: 'date', day: date } },
      fixes: fixesFor(actual, plan, { first: period.first, last: Math.min(period.last, date) }),
    };
  },
});

/** The plan's own date, or the later one it is looked at from: looking back makes no figure wrong that was right. */
function present({ manifest, day, today }: Plan): Day {
  return Math.max(typeof manifest.asOf === 'number' ? manifest.asOf : today, day);
}

function holdsFigure({ value, values, components, ofWhich }: Actual): boolean {
  return (
    value !== undefined || values.some((line) => line.value) || components.some((part) => part.value) || ofWhich.some((part) => part.value)
  );
}

function fixesFor(actual: Actual, plan: Plan, { first, last }: { readonly first: Day; readonly last: Day }): readonly Fix[] {
  const source = plan.one('sources', actual.source);
  const day = [source?.asOf, source?.published, plan.asOf, last].find((each) => each !== undefined && each >= first && each <= last);
  if (day === undefined) return [];
  const text = isoDate(day);
  return [
    {
      title: { en: `Add \`as-of: ${text}\``, vi: `Ghi \`as-of: ${text}\`` },
      edits: [{ kind: 'insert', place: actual.place, key: 'as-of', text }],
    },
  ];
}
