import type { Bilingual } from '../../messages/said.ts';
import type { Project } from '../../plan/model.ts';
import { isoDate } from '../../plan/period/days.ts';
import type { Rational } from '../../plan/quantity/rational.ts';
import type { EventKind } from '../../plan/words.ts';
import { amountOf } from '../../rollup/amount.ts';
import { residualOf } from '../../rollup/identity.ts';
import { registeredCapital } from '../../rollup/postings.ts';
import { projectsIn } from '../../rollup/projects-in.ts';
import { child } from '../../syntax/place.ts';
import { type Figure, figuresOfEntry } from '../../workspace/figures.ts';
import type { Plan } from '../../workspace/plan.ts';
import type { Fix } from '../finding.ts';
import { rule } from '../rule.ts';
import { exactDataOf, nameOf, writtenAs } from '../say.ts';
import { isSameStatus, isUsed, usedSeries } from '../stated-figure.ts';

const MOST_PROJECTS = 5;

/** A running total of a period that is smaller than it was. */
export default rule({
  code: 'falling-total',
  category: 'figures',
  severity: 'error',
  on: 'actual',
  says: {
    en: 'Cumulative {indicator} of {period} fell from {a} to {b}, but no reduction is recorded.',
    vi: '{indicator} lũy kế {period} giảm từ {a} xuống {b} mà không ghi nhận điều chỉnh giảm hay thu hồi nào.',
  },
  why: {
    en: 'What has been counted from the first day of a period can only grow, unless capital was reduced or a certificate revoked. Record that, or correct the figure.',
    vi: 'Số lũy kế từ đầu kỳ chỉ có thể tăng, trừ khi có giảm vốn hoặc thu hồi giấy chứng nhận. Hãy ghi nhận việc đó, hoặc sửa số liệu.',
  },
  bad: `
actuals: [{indicator: jobs, period: 2023, as-of: 2023-06-30, value: 90 người}, {indicator: jobs, period: 2023, as-of: 2023-12-31, value: 80 người}]
`,
  good: `
actuals: [{indicator: jobs, period: 2023, as-of: 2023-06-30, value: 90 người}, {indicator: jobs, period: 2023, as-of: 2023-12-31, value: 98 người}]
`,
  *check(actual, plan) {
    for (const figure of figuresOfEntry(plan.db, plan.root, actual)) {
      const indicator = plan.one('indicators', figure.indicator);
      if (indicator?.kind !== 'flow' || indicator.overTime !== 'sum' || actual.seriesBreak !== undefined) continue;
      const before = isUsed(plan, figure) ? countBefore(plan, figure) : undefined;
      if (!before || !hasFallen(before, figure) || isReduced(plan, before, figure)) continue;
      yield {
        place: figure.place,
        values: {
          indicator: nameOf(plan, 'indicators', figure.indicator),
          period: { say: 'period', period: figure.period },
          a: { say: 'quantity', quantity: before.quantity! },
          b: { say: 'quantity', quantity: figure.quantity! },
        },
        data: {
          ...exactDataOf(plan, figure.indicator, { a: before.quantity!.point, b: figure.quantity!.point }),
          period: figure.period.written,
        },
        related: [{ place: before.place, says: { en: 'the earlier figure', vi: 'số liệu trước đó' } }],
        fixes: reductions(plan, before, figure),
      };
    }
  },
});

/** The latest figure of the same period and status that runs to an earlier day. */
function countBefore(plan: Plan, figure: Figure): Figure | undefined {
  return usedSeries(plan, figure).findLast((each) => each.asOf < figure.asOf && isSameStatus(each, figure));
}

/** By more than the two were rounded; of two currencies nobody can tell. */
function hasFallen({ quantity: then }: Figure, { quantity: now }: Figure): boolean {
  if (then!.unit.base !== now!.unit.base) return false;
  const wrong = residualOf(amountOf(now!), amountOf(then!));
  return wrong !== undefined && wrong.residual.compare(0) < 0;
}

const REDUCTIONS: ReadonlySet<EventKind | undefined> = new Set<EventKind>(['revoked', 'capital-reduced', 'land-reduced', 'ended']);

/** Capital or land of a project in the scope went down between the two days, or may have. */
function isReduced(plan: Plan, before: Figure, { scope, asOf }: Figure): boolean {
  return projectsIn(plan, scope, asOf).some((project) =>
    project.events.some(({ event, date }) => REDUCTIONS.has(event) && (!date || (date.last > before.asOf && date.first <= asOf))),
  );
}

function reductions(plan: Plan, before: Figure, figure: Figure): readonly Fix[] {
  const [then, now] = [before.quantity!, figure.quantity!];
  const projects = projectsIn(plan, figure.scope, figure.asOf);
  if (now.unit.dimension !== 'money' || !then.point || !now.point || projects.length > MOST_PROJECTS) return [];
  const gone = then.point.sub(now.point);
  const amount = writtenAs(plan, { ...now, bare: false }, gone);
  const date = isoDate(figure.asOf);
  return projects.flatMap((project) => [
    ...(hasLeft(plan, project, figure, gone)
      ? [record(project, `{date: ${date}, event: revoked}`, { en: 'was revoked', vi: 'bị thu hồi' })]
      : []),
    record(project, `{date: ${date}, event: capital-reduced, amount: ${amount.source}}`, {
      en: `reduced its capital by ${amount.text}`,
      vi: `giảm vốn ${amount.text}`,
    }),
  ]);
}

/** What is gone is all that the project has registered. */
function hasLeft(plan: Plan, project: Project, { asOf, quantity }: Figure, gone: Rational): boolean | undefined {
  return registeredCapital(plan, project, asOf, quantity!.unit.base)?.point?.equals(gone);
}

function record(project: Project, text: string, what: Bilingual): Fix {
  return {
    title: { en: `Record that ${project.name} ${what.en}`, vi: `Ghi nhận ${project.name} ${what.vi}` },
    edits: [{ kind: 'append', place: child(project.place, 'events'), text }],
  };
}
