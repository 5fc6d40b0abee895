import { sayDate } from '../../messages/dates.ts';
import { fill } from '../../messages/fill.ts';
import type { How } from '../../messages/how.ts';
import { assess } from '../../rollup/assess.ts';
import { milestoneState } from '../../rollup/milestones.ts';
import type { Plan } from '../../workspace/plan.ts';
import { liesWithin } from '../../workspace/hierarchy.ts';
import { sayRollup } from '../said-number.ts';
import { rowOf } from '../status.ts';
import { latestNumber, newest, partsOf, reported } from './latest.ts';
import { LENS } from './lens-words.ts';

/** So many numbers are named. */
const MOST = 3;

/** Of a zone its numbers, those with a target first, when something was last reported of it, and the milestones of its projects. */
export function zoneLens(plan: Plan, id: string, how: How): string {
  const numbers = numbersOf(plan, id, how);
  const left = numbers.length - MOST;
  const shown = [...numbers.slice(0, MOST), left > 0 ? fill(LENS.more[how.language], { count: String(left) }, how) : ''];
  const said = [...shown, lastReport(plan, id, how), ...milestones(plan, id, how)].filter(Boolean);
  return said.join(' · ') || LENS.noFigures[how.language];
}

function numbersOf(plan: Plan, id: string, how: How): readonly string[] {
  const goals = plan.goals.filter((goal) => goal.scope === id && (!goal.line || goal.line.value));
  const rows = goals.flatMap((goal) => assess(plan, goal.id) ?? []).map((found) => rowOf(plan, found, how.language));
  const aimed = new Set(goals.map(({ target }) => target.indicator));
  const others = plan.all('indicators').flatMap((indicator) => {
    const found = aimed.has(indicator.id) ? undefined : latestNumber(plan, indicator.id, id);
    return found ? `${indicator.name || indicator.id} ${sayRollup(plan, found, how)}` : [];
  });
  return [
    ...rows.map(({ name, said }) => [said.indicator || name, said.actual, said.attainment, said.status].filter(Boolean).join(' ')),
    ...others,
  ];
}

function lastReport(plan: Plan, id: string, how: How): string {
  const figures = plan.all('indicators').flatMap((indicator) => reported(plan, indicator.id, [id, ...partsOf(plan, id)]));
  const last = newest(figures);
  return last ? fill(LENS.report[how.language], { date: sayDate(last.asOf, how.locale) }, how) : '';
}

function milestones(plan: Plan, id: string, how: How): readonly string[] {
  const inside = (zone: string | undefined) => zone !== undefined && (zone === id || liesWithin(plan.db, plan.root, zone, id));
  const own = plan.all('milestones').filter(({ project }) => inside(plan.one('projects', project)?.zone));
  const states = own.map((milestone) => milestoneState(plan, milestone, plan.day).is);
  return (['overdue', 'open'] as const).map((kind) => {
    const count = states.filter((is) => is === kind).length;
    return count > 0 ? fill(LENS[kind][how.language], { count: String(count) }, how) : '';
  });
}
