import { sayMeasure } from '../../messages/amounts.ts';
import { sayPlanDate } from '../../messages/dates.ts';
import type { How } from '../../messages/how.ts';
import { sayPercent } from '../../messages/numbers.ts';
import { sayQuantity } from '../../messages/quantities.ts';
import type { Project, ProjectEvent } from '../../plan/model.ts';
import type { Day } from '../../plan/period/period.ts';
import type { Quantity, ScaledUnit } from '../../plan/quantity/quantity.ts';
import { sayWord } from '../../plan/words.ts';
import { type Amount, amountOf } from '../../rollup/amount.ts';
import { residualOf } from '../../rollup/identity.ts';
import { disbursedCapital, eventsOf, leasedLand, movesOf, registeredCapital } from '../../rollup/postings.ts';
import { haltOf, stageOf } from '../../rollup/stages.ts';
import type { Plan } from '../../workspace/plan.ts';
import { CARD } from './card-words.ts';
import { table, type Row } from './markdown.ts';
import { milestoneRows } from './milestone-card.ts';
import { PROJECT } from './project-words.ts';
import { obstacleRows, permitRows } from './project-papers.ts';

/** A project: where it is, how far it has come, its capital, land and workers, what permits it, what stands in its way, what it promised. */
export function projectDetails(plan: Plan, project: Project, how: How): string {
  const day = plan.day;
  return table([
    [PROJECT('zone', how), whereOf(plan, project, how)],
    [PROJECT('stage', how), sayStage(project, day, how)],
    [PROJECT('registered', how), capitalOf(plan, project, day, how)],
    [PROJECT('disbursed', how), disbursedOf(plan, project, day, how)],
    [PROJECT('land', how), landOf(project, day, how)],
    [PROJECT('workers', how), workersOf(project, day, how)],
    [PROJECT('latest', how), latestOf(project, day, how)],
    ...permitRows(project, day, how),
    ...obstacleRows(plan, project, day, how),
    ...milestoneRows(plan, project.id, day, how),
    [PROJECT('criteria', how), criteriaOf(plan, project)],
    [PROJECT('investor', how), [project.investor, project.investorCountry].filter(Boolean).join(' · ')],
    [PROJECT('capital', how), natureOf(project, how)],
    [PROJECT('sector', how), project.sector],
    [CARD('owner', how), plan.one('organisations', project.owner)?.name],
    ...listRows(plan, project, how),
  ]);
}

/** `khởi công (5/3/2024)`, `tạm dừng (2/2024)`; `''` before anything happened. */
export function sayStage(project: Project, day: Day, how: How): string {
  const stage = stageOf(project, day);
  const halt = haltOf(project, day);
  return [stage?.of, halt]
    .flatMap((event) => (event ? `${sayWord('event', event.event!, how.language)} (${dateOf(event, how)})` : []))
    .join(' · ');
}

function whereOf(plan: Plan, { zone, locality }: Project, how: How): string {
  const named =
    zone === 'outside' || zone === 'unknown' ? sayWord('projectZone', zone, how.language) : plan.one('zones', zone)?.name || zone;
  return [named, plan.one('localities', locality)?.name || locality].filter(Boolean).join(' · ');
}

/** What the events give; what the project says of itself where they give nothing, or something else. */
function capitalOf(plan: Plan, project: Project, day: Day, how: How): string {
  const like = project.registered ?? movesOf(project, 'capital', day).find(({ amount }) => amount)?.amount;
  const left = like && movesOf(project, 'capital', day).length > 0 ? registeredCapital(plan, project, day, like.unit.base) : undefined;
  return beside(left, project.registered, like, how);
}

function landOf(project: Project, day: Day, how: How): string {
  const moves = movesOf(project, 'land', day);
  const like = project.land ?? moves.find(({ land }) => land)?.land;
  return beside(moves.length > 0 ? leasedLand(project, day) : undefined, project.land, like, how);
}

function beside(computed: Amount | undefined, stated: Quantity | undefined, like: Quantity | undefined, how: How): string {
  if (!computed) return stated ? sayQuantity(stated, how) : '';
  if (!like) return '';
  const said = sayMeasure(computed, unitOf(like), how);
  if (!stated) return said;
  return residualOf(amountOf(stated), computed) ? PROJECT('stated', how, { said, stated: sayQuantity(stated, how) }) : `${said} ✓`;
}

function disbursedOf(plan: Plan, project: Project, day: Day, how: How): string {
  const like = eventsOf(project).find(({ event, amount }) => event === 'disbursed' && amount)?.amount;
  const paid = like && disbursedCapital(plan, project, day, like.unit.base);
  if (!paid) return '';
  const whole = registeredCapital(plan, project, day, like.unit.base)?.point;
  const said = sayMeasure(paid, unitOf(like), how);
  return paid.point && whole && whole.compare(0) > 0 ? `${said} (${sayPercent(paid.point.div(whole), how)})` : said;
}

function workersOf(project: Project, day: Day, how: How): string {
  const last = eventsOf(project).findLast(({ event, date, workers }) => event === 'workers' && workers && date.first <= day);
  return last ? `${sayQuantity(last.workers!, how)} (${dateOf(last, how)})` : '';
}

/** The newest event with what identifies it: its amendment, certificate and reason. */
function latestOf(project: Project, day: Day, how: How): string {
  const last = eventsOf(project).findLast(({ event, date }) => event !== undefined && date.first <= day);
  if (!last) return '';
  const amendment = last.amendment === undefined ? '' : PROJECT('amendment', how, { n: String(last.amendment) });
  const amount = last.amount ? sayQuantity(last.amount, how) : '';
  return [`${sayWord('event', last.event!, how.language)} (${dateOf(last, how)})`, amendment, amount, last.document, last.reason]
    .filter(Boolean)
    .join(' · ');
}

function criteriaOf(plan: Plan, { criteria }: Project): string {
  const named = criteria.map(({ id, evidence }) => {
    const name = plan.manifest.criteria.find((each) => each.id === id)?.name || id;
    return evidence?.trim() ? `${name} (${evidence.trim()})` : name;
  });
  return named.join(', ');
}

/** Whose capital it is and what it builds: `FDI · hạ tầng`. */
function natureOf({ capitalType, role }: Project, how: How): string {
  return [capitalType && sayWord('capitalType', capitalType, how.language), role && sayWord('role', role, how.language)]
    .filter(Boolean)
    .join(' · ');
}

/** The fixed lists a project is in, or was added to too late. */
function listRows(plan: Plan, { id }: Project, how: How): readonly Row[] {
  return plan.all('cohorts').flatMap((cohort): Row[] => {
    if (cohort.members.includes(id)) return [[PROJECT('list', how), cohort.name || cohort.id]];
    return cohort.outside.includes(id) ? [[PROJECT('outsideList', how), cohort.name || cohort.id]] : [];
  });
}

function dateOf({ date }: Pick<ProjectEvent, 'date'>, how: How): string {
  return date ? sayPlanDate(date, how) : '';
}

function unitOf({ unit, scale }: Quantity): ScaledUnit {
  return { unit, scale };
}
