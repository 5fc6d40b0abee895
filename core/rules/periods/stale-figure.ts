import { addDuration, civilOf, isoDate } from '../../plan/period/days.ts';
import type { Day } from '../../plan/period/period.ts';
import { freshnessOf } from '../../rollup/freshness.ts';
import type { Figure } from '../../workspace/figures.ts';
import { figuresOfEntry } from '../../workspace/figures.ts';
import type { Plan } from '../../workspace/plan.ts';
import type { Fix } from '../finding.ts';
import { intoList } from '../into-section.ts';
import { rule } from '../rule.ts';
import { nameOf, scopeName } from '../say.ts';

export default rule({
  code: 'stale-figure',
  category: 'periods',
  severity: 'error',
  asOf: true,
  on: 'actual',
  says: {
    en: '`{indicator}` of `{scope}` is {days} old; the limit is {limit}.',
    vi: 'Số liệu `{indicator}` của `{scope}` đã cũ {days}; giới hạn là {limit}.',
  },
  why: {
    en: 'Steering on an old figure is steering blind; the plan says how old is too old.',
    vi: 'Số liệu cũ không còn phản ánh đúng tình hình để điều hành; kế hoạch đã quy định cũ bao lâu là quá hạn.',
  },
  bad: `indicators: {exports: {name: Xuất khẩu, unit: triệu USD, kind: flow, freshness: {warn-after: 9 days, error-after: 16 days}}}
actuals: [{indicator: exports, period: 2024, as-of: 2024-10-16, value: 10 triệu USD}]
`,
  *check(actual, plan) {
    const today = plan.day;
    for (const figure of figuresOfEntry(plan.db, plan.root, actual)) {
      if (!figure.quantity || (figure.origin !== 'value' && figure.origin !== 'values') || !isLatest(plan, figure, today)) continue;
      const { warnAfter, errorAfter } = freshnessOf(plan, figure.indicator);
      const tooOld = errorAfter !== undefined && today > addDuration(figure.asOf, errorAfter);
      const old = warnAfter !== undefined && today > addDuration(figure.asOf, warnAfter);
      if (!tooOld && !old) continue;
      yield {
        place: figure.place,
        severity: tooOld ? 'error' : 'warning',
        values: {
          indicator: nameOf(plan, 'indicators', figure.indicator),
          scope: scopeName(plan, figure.scope),
          days: { say: 'count', count: today - figure.asOf, of: 'day' },
          limit: { say: 'duration', duration: (tooOld ? errorAfter : warnAfter)! },
        },
        fixes: [freshFigure(plan, figure, today)],
      };
    }
  },
});

/** No later figure of the indicator and scope is known by the plan's date, and its period still runs or is the last there is. */
function isLatest(plan: Plan, figure: Figure, today: number): boolean {
  return plan.figures(figure.indicator, figure.scope).every((other) => !other.quantity || other.asOf > today || other.asOf <= figure.asOf);
}

/** The same figure as of today, to be filled in; of the year that runs when its own period is over. */
function freshFigure(plan: Plan, { indicator, scope, period, entry }: Figure, today: Day): Fix {
  const runs = period.last! >= today;
  const where = scope === plan.manifest.scope ? '' : `scope: ${scope}, `;
  const dates = `period: ${runs ? period.written : civilOf(today).year}, as-of: ${isoDate(today)}`;
  return {
    title: { en: 'Add a newer figure', vi: 'Thêm số liệu mới' },
    edits: [intoList(entry.place.file, 'actuals', `{indicator: ${indicator}, ${where}${dates}, value: }`)],
    blank: true,
  };
}
