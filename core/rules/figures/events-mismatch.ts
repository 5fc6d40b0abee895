import type { Indicator, Project, ProjectEvent } from '../../plan/model.ts';
import { civilOf } from '../../plan/period/days.ts';
import type { Rollup } from '../../rollup/derivation.ts';
import { amountOf } from '../../rollup/amount.ts';
import { residualOf, type Residual } from '../../rollup/identity.ts';
import { hasEnded, leasedLand, movesOf, registeredCapital } from '../../rollup/postings.ts';
import { candidate } from '../../rollup/rollup.ts';
import { projectsIn } from '../../rollup/projects-in.ts';
import { child } from '../../syntax/place.ts';
import { type Figure, figuresOfEntry } from '../../workspace/figures.ts';
import type { Plan } from '../../workspace/plan.ts';
import type { Finding, Fix } from '../finding.ts';
import { freeId } from '../free-id.ts';
import { intoRegister } from '../into-section.ts';
import { rule } from '../rule.ts';
import { exactDataOf, exactly, nameOf, writtenAs } from '../say.ts';
import { amountOfFigure, isUsed, requestOfFigure } from '../stated-figure.ts';

/** A reported figure that the events of the registered projects do not give. */
export default rule({
  code: 'events-mismatch',
  category: 'figures',
  severity: 'error',
  asOf: true,
  on: 'actual',
  says: {
    en: 'The projects add up to {sum}, but the report says {value} (residual {residual}).',
    vi: 'Cộng từ các dự án được {sum}, còn báo cáo ghi {value} (chênh lệch {residual}).',
  },
  variants: {
    project: {
      en: 'The events of `{project}` add up to {sum}, but it says {value} (residual {residual}).',
      vi: 'Cộng các sự kiện của `{project}` được {sum}, nhưng dự án ghi {value} (chênh lệch {residual}).',
    },
  },
  why: {
    en: 'The indicator is counted from the projects. A report that differs counts a project that is not registered, or one that did not do what it is counted for.',
    vi: 'Chỉ tiêu này đếm từ danh sách dự án. Báo cáo khác đi nghĩa là có dự án chưa khai báo, hoặc dự án được tính mà chưa thực hiện.',
  },
  bad: `
actuals: [{indicator: starts, scope: kcn-b, period: 2024, as-of: 2024-11-15, value: 2 dự án}]
`,
  *check(actual, plan) {
    for (const figure of figuresOfEntry(plan.db, plan.root, actual)) {
      const indicator = plan.one('indicators', figure.indicator);
      if (!indicator?.fromEvents || !isUsed(plan, figure) || hasVagueEvents(plan, figure, indicator)) continue;
      const found = candidate(plan, requestOfFigure(figure), 'events');
      const stated = amountOfFigure(plan, figure);
      const wrong = found?.amount && stated && residualOf(stated, found.amount);
      if (wrong && !(found.partial && wrong.residual.compare(0) > 0)) yield finding(plan, figure, indicator, found, wrong);
    }
  },
  also: {
    *project(project, plan) {
      for (const key of ['registered', 'land'] as const) yield* ofProject(plan, project, key);
    },
  },
});

/** The capital or the land a project says it has, against what its events leave it with on the day of the plan. */
function* ofProject(plan: Plan, project: Project, key: 'registered' | 'land'): Iterable<Finding> {
  const stated = project[key];
  const today = plan.day;
  if (!stated || hasEnded(project, today)) return;
  const events = movesOf(project, key === 'land' ? 'land' : 'capital', today);
  const isOther = events.some(({ amount }) => key === 'registered' && amount && amount.unit.base !== stated.unit.base);
  const isVague = project.events.some(({ date }) => !date) || events.some(({ date }) => date.last > today);
  if (events.length === 0 || isOther || isVague) return;
  const left = key === 'land' ? leasedLand(project, today) : registeredCapital(plan, project, today, stated.unit.base);
  const wrong = left && residualOf(amountOf(stated), left);
  if (!wrong?.sum.point) return;
  const place = child(project.place, key);
  const [sum, residual] = [wrong.sum.point, wrong.residual].map((value) => writtenAs(plan, stated, value));
  yield {
    place,
    variant: 'project',
    values: { project: project.name || project.id, sum: sum!.text, value: { say: 'quantity', quantity: stated }, residual: residual!.text },
    related: events.map((event) => ({ place: event.place, says: { en: 'counted', vi: 'được cộng' } })),
    fixes: [{ title: { en: `Write ${sum!.text}`, vi: `Ghi ${sum!.text}` }, edits: [{ kind: 'set', place, text: sum!.source }] }],
  };
}

/** An event without a date, or dated by its month or year only, of which it is not known on which side of the figure's days it lies. */
function hasVagueEvents(plan: Plan, { scope, period, asOf }: Figure, { fromEvents }: Indicator): boolean {
  const straddles = (day: number, { date }: ProjectEvent) => !date || (date.first <= day && date.last > day);
  return projectsIn(plan, scope, asOf).some((project) =>
    project.events.some(
      (event) => fromEvents!.of.includes(event.event!) && (straddles(asOf, event) || straddles(period.first! - 1, event)),
    ),
  );
}

function finding(plan: Plan, figure: Figure, indicator: Indicator, found: Rollup, { sum, residual, tolerance, stated }: Residual): Finding {
  return {
    place: figure.place,
    values: {
      sum: exactly(plan, indicator.id, sum.point!),
      value: { say: 'quantity', quantity: figure.quantity! },
      residual: exactly(plan, indicator.id, residual),
    },
    data: {
      ...exactDataOf(plan, indicator.id, { sum: sum.point, stated: stated.point, residual, tolerance }),
      projects: found.parts.map((part) => part.of.id).join(', '),
    },
    related: found.parts.map((part) => {
      const name = nameOf(plan, 'projects', part.of.id);
      return { place: part.place!, says: { en: name, vi: name } };
    }),
    fixes: residual.compare(0) > 0 ? stub(plan, figure, indicator) : [],
  };
}

/** A project to be named: counted once it has its event, on a day of the period still to be found out. */
function stub(plan: Plan, { scope, asOf }: Figure, { fromEvents }: Indicator): readonly Fix[] {
  const [event] = fromEvents!.of;
  const zone = plan.one('zones', scope);
  if (!zone || zone.type === 'group' || event === undefined) return [];
  const id = freeId(plan, `${scope}-moi`);
  const { year } = civilOf(asOf);
  const text = `{name: ${plan.manifest.locale === 'en' ? 'Project to be named' : 'Dự án chưa ghi tên'}, zone: ${scope}, events: [{date: ${year}, event: ${event}}]}`;
  const file = plan.all('projects')[0]!.place.file;
  return [
    {
      title: { en: 'Add a project to fill in', vi: 'Thêm một dự án để điền tiếp' },
      edits: [intoRegister(plan, file, 'projects', id, text)],
      blank: true,
    },
  ];
}
