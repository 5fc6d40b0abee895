import type { Actual } from '../../plan/model.ts';
import { civilOf, dayOf, isoDate } from '../../plan/period/days.ts';
import type { Day } from '../../plan/period/period.ts';
import { child, type Place } from '../../syntax/place.ts';
import { goalsOfIndicator } from '../../workspace/goals.ts';
import { isPartOf } from '../../workspace/part-of.ts';
import type { Plan } from '../../workspace/plan.ts';
import type { Fix } from '../finding.ts';
import { rule } from '../rule.ts';

/** A weekly figure over New Year, which no year can be filled with. */
export default rule({
  code: 'week-crosses-year',
  category: 'periods',
  severity: 'warning',
  on: 'actual',
  says: {
    en: '{week} lies in two years, so figures by week do not fill {year}; write the year to date (`period: {year}`, `as-of`).',
    vi: '{week} thuộc hai năm nên số liệu từng tuần không cộng đủ năm {year}; hãy ghi lũy kế từ đầu năm (`period: {year}`, `as-of`).',
  },
  why: {
    en: 'A week is never split, so a year counted week by week lacks the days around New Year. Counted from 1 January each week, nothing is lost, and what a week added still shows.',
    vi: 'Không chia được một tuần, nên cộng từng tuần thì năm thiếu mấy ngày đầu hoặc cuối. Ghi lũy kế từ 1/1 mỗi tuần thì không mất ngày nào, mà vẫn thấy tuần đó thêm bao nhiêu.',
  },
  bad: `
actuals: [{indicator: jobs, period: 2022-W52, value: 9 người}, {indicator: jobs, period: 2022, value: 400 người}]
`,
  good: `
actuals: [{indicator: jobs, period: 2022, as-of: 2022-12-25, value: 391 người}, {indicator: jobs, period: 2022, value: 400 người}]
`,
  *check({ indicator, scope, period, value, values, place }, plan) {
    if (indicator === undefined || period?.form !== 'week') return;
    const years = [civilOf(period.first!).year, civilOf(period.last!).year];
    if (years[0] === years[1] || plan.one('indicators', indicator)?.kind !== 'flow') return;
    const scopes = [...(value ? [scope ?? plan.manifest.scope] : []), ...values.filter((line) => line.value).map((line) => line.scope)];
    const year = years.find((each) => scopes.some((of) => of !== undefined && isCounted(plan, indicator, of, each)));
    if (year === undefined) return;
    yield {
      place: child(place, 'period'),
      values: { week: { say: 'period', period }, year: String(year) },
      fixes: [yearToDate(place, year, Math.min(period.last!, dayOf(year, 12, 31)), values)],
    };
  },
});

/** Whether a year has a figure of the scope, or a target that the scope's figures go into. */
function isCounted(plan: Plan, indicator: string, scope: string, year: number): boolean {
  const [first, last] = [dayOf(year, 1, 1), dayOf(year, 12, 31)];
  const isYear = (period: { readonly first?: number; readonly last?: number } | undefined) =>
    period?.first === first && period.last === last;
  if (plan.figures(indicator, scope).some((figure) => figure.quantity && isYear(figure.period))) return true;
  const goals = goalsOfIndicator(plan.db, plan.root, indicator).filter(({ target }) => isYear(target.period));
  return goals.some((goal) => goal.scope === scope || (goal.scope !== undefined && isPartOf(plan.db, plan.root, scope, goal.scope)));
}

/** What had come together by the end of the week only the planner knows: the weeks before are not all in the year. */
function yearToDate(place: Place, year: number, last: Day, lines: Actual['values']): Fix {
  const emptied = lines.length > 0 ? lines.map((line) => line.place) : [child(place, 'value')];
  return {
    title: { en: `Count from 1 January ${year}`, vi: `Ghi lũy kế từ 1/1/${year}` },
    edits: [
      { kind: 'set', place: child(place, 'period'), text: String(year) },
      { kind: 'set', place: child(place, 'as-of'), text: isoDate(last) },
      ...emptied.map((each) => ({ kind: 'set' as const, place: each, text: '' })),
    ],
    blank: true,
  };
}
