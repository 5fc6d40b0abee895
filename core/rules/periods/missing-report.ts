import type { Said } from '../../messages/said.ts';
import { isoDate } from '../../plan/period/days.ts';
import type { DatedPeriod } from '../../plan/period/periods.ts';
import { contains } from '../../plan/period/spans.ts';
import { query } from '../../query/database.ts';
import { sameStructure } from '../../query/same.ts';
import { type Place, withPart } from '../../syntax/place.ts';
import { assess } from '../../rollup/assess.ts';
import type { Assessment } from '../../rollup/assessment.ts';
import { type Goal, goalsOfIndicator, goalsOfTarget } from '../../workspace/goals.ts';
import { type Plan, planOf } from '../../workspace/plan.ts';
import type { Finding, Fix } from '../finding.ts';
import { intoList } from '../into-section.ts';
import { missingReports } from '../reports.ts';
import { rule } from '../rule.ts';
import { dutyOf } from '../silence.ts';
import { nameOf, scopeName } from '../say.ts';
import { goalsBeside } from '../sub-goals.ts';
import { isUnread } from '../unread.ts';

const MOST = 4;

/** A scope with a target that has not said how it stands. */
export default rule({
  code: 'missing-report',
  category: 'periods',
  severity: 'warning',
  asOf: true,
  on: 'target',
  says: {
    en: '`{scope}` has not reported `{indicator}` for {period}.',
    vi: '`{scope}` chưa báo cáo `{indicator}` {period}.',
  },
  why: {
    en: 'A park that falls silent is the one to call. The weekly count works only when who did not answer stands on the page beside who did.',
    vi: 'Khu nào im lặng thì phải hỏi khu đó. Kiểm đếm hằng tuần chỉ có tác dụng khi nơi chưa báo cáo hiện rõ bên cạnh nơi đã báo cáo.',
  },
  bad: `
indicators: {exports: {name: Xuất khẩu, unit: triệu USD, kind: flow, expect: weekly}}
targets: {x-24: {name: Xuất khẩu 2024, indicator: exports, scope: kcn-b, period: 2024, at-least: 11 triệu USD}}
actuals: [{indicator: exports, scope: kcn-b, period: 2024, as-of: 2024-11-01, value: 10 triệu USD}, {indicator: exports, scope: kcn-b, period: 2024, as-of: 2024-11-15, value: 10 triệu USD}]
`,
  *check(target, plan) {
    if (target.proposed) return;
    for (const goal of goalsOfTarget(plan.db, plan.root, target)) {
      if (goal.scope === undefined) continue;
      const known = assess(plan, goal.id)!;
      const silent = [known, ...known.parts].filter((each) => isOverWithoutFigure(plan, each));
      if (silent.length > 0) yield overWithoutFigure(plan, goal, silent);
      else yield* withoutReports(plan, goal, known);
    }
  },
});

/** A proposed part, or one whose figure could not be read, is not silent. */
function isOverWithoutFigure(plan: Plan, { goal, at, last, bound, indicator, rollup }: Assessment): boolean {
  if (last === undefined || at <= last || !bound || rollup || goal.target.proposed) return false;
  return !plan.all('actuals').some((actual) => actual.indicator === indicator!.id && isUnread(plan, actual.place));
}

function overWithoutFigure(plan: Plan, goal: Goal, silent: readonly Assessment[]): Finding {
  const { period, due } = silent[0]!.inForce;
  const indicators = silent.map((each) => each.indicator!.id);
  const scope = goal.scope === plan.manifest.scope ? '' : `scope: ${goal.scope}, `;
  const entries = indicators.map((id) =>
    intoList(goal.place.file, 'actuals', `{indicator: ${id}, ${scope}period: ${period?.written}, value: }`),
  );
  return {
    place: placeOf(goal),
    values: {
      scope: scopeName(plan, goal.scope),
      indicator: { say: 'list', joined: 'and', items: between(indicators.map((id) => nameOf(plan, 'indicators', id))) },
      period: period
        ? { say: 'period', period }
        : {
            say: 'text',
            text: { en: 'the time up to {day}', vi: 'tính đến {day}' },
            values: { day: { say: 'plan-date', date: due! } },
          },
    },
    fixes: period && [{ title: { en: 'Add the figure', vi: 'Thêm số liệu' }, edits: entries, blank: true }],
  };
}

/** Names that the message sets in one pair of backticks: each gets its own. */
function between(names: readonly string[]): readonly string[] {
  return names.map((name, i) => `${i > 0 ? '`' : ''}${name}${i < names.length - 1 ? '`' : ''}`);
}

function* withoutReports(plan: Plan, goal: Goal, known: Assessment): Iterable<Finding> {
  const duty = dutyOf(known);
  if (!duty) return;
  const missing = missingReports(plan, duty).filter((period) => isAskedHere(plan, goal, period));
  const last = missing.at(-1);
  if (!last) return;
  yield {
    place: placeOf(goal),
    values: { scope: scopeName(plan, duty.scope), indicator: nameOf(plan, 'indicators', duty.indicator), period: periodsSaid(missing) },
    data: { scope: duty.scope, indicator: duty.indicator, periods: missing.map((period) => period.written).join(', ') },
    fixes: goal.target.period && [countSheet(plan, goal, last)],
  };
}

/** A report is asked for once, at the first of the targets it serves. */
function isAskedHere(plan: Plan, goal: Goal, { first, last }: DatedPeriod): boolean {
  const serves = ({ target, line }: Goal) => {
    const stated = line ? line.value : target.comparisons.some((each) => each.bound);
    return stated && !target.proposed && target.period !== undefined && contains(target.period, { first, last });
  };
  return (goalsBeside(plan, goal).find(serves) ?? goal).id === goal.id;
}

function periodsSaid(periods: readonly DatedPeriod[]): Said {
  const items = periods.map((period): Said => ({ say: 'period', period }));
  return { say: 'list', items: items.length > MOST ? [items[0]!, '…', items.at(-1)!] : items };
}

/** One sheet for all that are silent, to be filled in. */
function countSheet(plan: Plan, goal: Goal, last: DatedPeriod): Fix {
  const period = goal.target.period!.written;
  const scopes = plan.db.get(silentScopes, [plan.root, goal.target.indicator, period, last.written].join('\n'));
  const lines = scopes.map((scope) => `${scope}: `).join(', ');
  const entry = `{indicator: ${goal.target.indicator}, period: ${period}, as-of: ${isoDate(last.last)}, values: {${lines}}}`;
  return {
    title: { en: 'Add a count sheet of all that are silent', vi: 'Thêm bảng kiểm đếm cho các nơi chưa báo cáo' },
    edits: [intoList(goal.place.file, 'actuals', entry)],
    blank: true,
  };
}

/** The scopes with a target for a period that have not reported in one of its weeks, months, …. Key: root, indicator, both periods as written. */
const silentScopes = query<string, readonly string[]>(
  'silent scopes',
  (db, key) => {
    const [root, indicator, period, report] = key.split('\n') as [string, string, string, string];
    const plan = planOf(db, root);
    const scopes = goalsOfIndicator(db, root, indicator)
      .filter(({ target }) => target.period?.written === period && !target.proposed)
      .filter(({ id }) => {
        const duty = dutyOf(assess(plan, id)!);
        return duty && missingReports(plan, duty).some((each) => each.written === report);
      })
      .map(({ scope }) => scope!);
    return [...new Set(scopes)];
  },
  sameStructure,
);

function placeOf(goal: Goal): Place {
  return withPart(goal.line ? goal.place : goal.target.place, 'key');
}
