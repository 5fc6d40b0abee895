import { sayDate } from '../../messages/dates.ts';
import type { How } from '../../messages/how.ts';
import type { Cohort } from '../../plan/model.ts';
import { recounted } from '../../rollup/cohorts.ts';
import type { Plan } from '../../workspace/plan.ts';
import { goalRows } from './goal-rows.ts';
import { type Row, table } from './markdown.ts';
import { PROJECT } from './project-words.ts';

const MOST_NAMES = 12;

/** A fixed list of projects: the latest count, what its projects say, and who stands outside it. */
export function cohortDetails(plan: Plan, cohort: Cohort, how: How): string {
  return table([
    countRow(plan, cohort, how),
    [PROJECT('recount', how), recountText(plan, cohort, how)],
    [PROJECT('outside', how), cohort.outside.length > 0 ? `+${cohort.outside.length}: ${namesOf(plan, cohort.outside)}` : undefined],
    [PROJECT('fixedOn', how), cohort.fixedOn === undefined ? undefined : sayDate(cohort.fixedOn, how.locale)],
    [PROJECT('members', how), namesOf(plan, cohort.members)],
    ...goalRows(plan, cohort.id, how),
  ]);
}

/** `7/19 hoạt động · còn 12`, of the latest count known on the plan's day; `''` without one. */
export function sayCount(plan: Plan, cohort: Cohort, how: How): string {
  const latest = latestOf(plan, cohort);
  if (latest?.inOperation === undefined) return '';
  const { inOperation, remaining } = latest;
  const size = cohort.size ?? (remaining === undefined ? undefined : inOperation + remaining);
  return [
    PROJECT(size === undefined ? 'running' : 'counted', how, { n: String(inOperation), size: String(size) }),
    remaining === undefined ? '' : PROJECT('remaining', how, { n: String(remaining) }),
  ]
    .filter(Boolean)
    .join(' · ');
}

function countRow(plan: Plan, cohort: Cohort, how: How): Row {
  const asOf = latestOf(plan, cohort)?.asOf;
  if (asOf === undefined) return ['', undefined];
  return [PROJECT('count', how, { date: sayDate(asOf, how.locale) }), sayCount(plan, cohort, how)];
}

function latestOf(plan: Plan, { counts }: Cohort): Cohort['counts'][number] | undefined {
  const day = plan.day;
  return counts.filter(({ asOf }) => asOf !== undefined && asOf <= day).sort((a, b) => b.asOf! - a.asOf!)[0];
}

function recountText(plan: Plan, cohort: Cohort, how: How): string {
  const { running, idle } = recounted(plan, cohort, plan.day);
  const known = new Set(cohort.members.filter((id) => plan.one('projects', id))).size;
  if (known === 0) return '';
  const unnamed = Math.max(cohort.size ?? 0, new Set(cohort.members).size) - known;
  const say = (key: 'running' | 'idle' | 'unnamed', n: number) => PROJECT(key, how, { n: String(n) });
  return [say('running', running.length), say('idle', idle.length), unnamed > 0 ? say('unnamed', unnamed) : ''].filter(Boolean).join(' · ');
}

function namesOf(plan: Plan, ids: readonly string[]): string {
  const names = ids.slice(0, MOST_NAMES).map((id) => plan.one('projects', id)?.name || id);
  return (ids.length > MOST_NAMES ? [...names, '…'] : names).join(', ');
}
