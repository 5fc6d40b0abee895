import { sayMeasure } from '../../messages/amounts.ts';
import { sayDate, sayPlanDate } from '../../messages/dates.ts';
import { fill } from '../../messages/fill.ts';
import type { How } from '../../messages/how.ts';
import { sayCount } from '../../messages/counts.ts';
import { sayPercent } from '../../messages/numbers.ts';
import { sayQuantity } from '../../messages/quantities.ts';
import type { Project, ReadinessLine, Zone } from '../../plan/model.ts';
import type { Day } from '../../plan/period/period.ts';
import { sumQuantities } from '../../plan/quantity/measure.ts';
import type { ScaledUnit } from '../../plan/quantity/quantity.ts';
import { sayWord } from '../../plan/words.ts';
import { hasEnded, leasedLand, movesOf } from '../../rollup/postings.ts';
import { projectsIn } from '../../rollup/projects-in.ts';
import { isBuilt } from '../../rollup/stages.ts';
import type { Plan } from '../../workspace/plan.ts';
import type { Row } from './markdown.ts';
import { PROJECT } from './project-words.ts';

/** The land of a zone: what it has, what is let, how full it is, and what its projects hold without building on it. */
export function landRows(plan: Plan, { id, area: { natural, leasable, leased } }: Zone, how: How): readonly Row[] {
  const word = (key: keyof typeof PROJECT) => PROJECT[key][how.language];
  const occupancy = leased?.point && leasable?.point?.compare(0) === 1 ? ` (${sayPercent(leased.point.div(leasable.point), how)})` : '';
  const day = plan.day;
  const living = projectsIn(plan, id, day).filter((project) => !hasEnded(project, day));
  return [
    [word('natural'), natural && sayQuantity(natural, how)],
    [word('leasable'), leasable && sayQuantity(leasable, how)],
    [word('leased'), leased && sayQuantity(leased, how) + occupancy],
    [word('members'), living.length > 0 ? sayCount(living.length, 'project', how) : undefined],
    [word('byProjects'), heldText(living, day, how)],
  ];
}

function heldText(projects: readonly Project[], day: Day, how: How): string {
  const like = projects.flatMap((project) => movesOf(project, 'land', day)).find(({ land }) => land)?.land;
  if (!like) return '';
  const unit: ScaledUnit = { unit: like.unit, scale: like.scale };
  const held = (some: readonly Project[]) => sumQuantities(some.flatMap((project) => leasedLand(project, day) ?? []));
  const idle = held(projects.filter((project) => !isBuilt(project, day)));
  const said = sayMeasure(held(projects), unit, how);
  return idle.point?.equals(0) ? said : `${said} · ${fill(PROJECT.notBuilt[how.language], { land: sayMeasure(idle, unit, how) }, how)}`;
}

/** What a zone has ready for investors: each item with its state, by when, who answers, when it was last looked at. */
export function readinessRows(plan: Plan, { readiness }: Zone, how: How): readonly Row[] {
  const day = plan.day;
  return readiness.map((line): Row => {
    const item = sayWord('readinessItem', line.item, how.language);
    return [fill(PROJECT.readiness[how.language], { item }, how), readinessText(plan, line, day, how)];
  });
}

function readinessText(plan: Plan, { state, due, owner, checked, note }: ReadinessLine, day: Day, how: How): string {
  const late = due && state !== 'ready' ? day - due.last : 0;
  return [
    state && sayWord('readinessState', state, how.language),
    due && state !== 'ready' && fill(PROJECT.due[how.language], { date: sayPlanDate(due, how) }, how),
    late > 0 && fill(PROJECT.overdue[how.language], { days: { say: 'count', count: late, of: 'day' } }, how),
    plan.one('organisations', owner)?.name,
    checked !== undefined && fill(PROJECT.checked[how.language], { date: sayDate(checked, how.locale) }, how),
    note,
  ]
    .filter(Boolean)
    .join(' · ');
}
