import { sayMeasure } from '../../messages/amounts.ts';
import { sayDate, sayPlanDate } from '../../messages/dates.ts';
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
  const occupancy = leased?.point && leasable?.point?.compare(0) === 1 ? ` (${sayPercent(leased.point.div(leasable.point), how)})` : '';
  const day = plan.day;
  const living = projectsIn(plan, id, day).filter((project) => !hasEnded(project, day));
  return [
    [PROJECT('natural', how), natural && sayQuantity(natural, how)],
    [PROJECT('leasable', how), leasable && sayQuantity(leasable, how)],
    [PROJECT('leased', how), leased && sayQuantity(leased, how) + occupancy],
    [PROJECT('members', how), living.length > 0 ? sayCount(living.length, 'project', how) : undefined],
    [PROJECT('byProjects', how), heldText(living, day, how)],
  ];
}

function heldText(projects: readonly Project[], day: Day, how: How): string {
  const like = projects.flatMap((project) => movesOf(project, 'land', day)).find(({ land }) => land)?.land;
  if (!like) return '';
  const unit: ScaledUnit = { unit: like.unit, scale: like.scale };
  const held = (some: readonly Project[]) => sumQuantities(some.flatMap((project) => leasedLand(project, day) ?? []));
  const idle = held(projects.filter((project) => !isBuilt(project, day)));
  const said = sayMeasure(held(projects), unit, how);
  return idle.point?.equals(0) ? said : `${said} · ${PROJECT('notBuilt', how, { land: sayMeasure(idle, unit, how) })}`;
}

/** What a zone has ready for investors: each item with its state, by when, who answers, when it was last looked at. */
export function readinessRows(plan: Plan, { readiness }: Zone, how: How): readonly Row[] {
  const day = plan.day;
  return readiness.map((line): Row => {
    const item = sayWord('readinessItem', line.item, how.language);
    return [PROJECT('readiness', how, { item }), readinessText(plan, line, day, how)];
  });
}

function readinessText(plan: Plan, { state, due, owner, checked, note }: ReadinessLine, day: Day, how: How): string {
  const late = due && state !== 'ready' ? day - due.last : 0;
  return [
    state && sayWord('readinessState', state, how.language),
    due && state !== 'ready' && PROJECT('due', how, { date: sayPlanDate(due, how) }),
    late > 0 && PROJECT('overdue', how, { days: { say: 'count', count: late, of: 'day' } }),
    plan.one('organisations', owner)?.name,
    checked !== undefined && PROJECT('checked', how, { date: sayDate(checked, how.locale) }),
    note,
  ]
    .filter(Boolean)
    .join(' · ');
}
