import { sayDate, sayPlanDate } from '../../messages/dates.ts';
import type { fill } from '../../messages/fill.ts';
import type { How } from '../../messages/how.ts';
import type { Milestone } from '../../plan/model.ts';
import type { Day } from '../../plan/period/period.ts';
import { sayWord } from '../../plan/words.ts';
import { type MilestoneState, milestoneState } from '../../rollup/milestones.ts';
import type { Plan } from '../../workspace/plan.ts';
import { CARD } from './card-words.ts';
import { type Row, table } from './markdown.ts';
import { PROJECT } from './project-words.ts';

/** A milestone: how it stands, by when, what meets it, who answers for it, and how its deadline was moved. */
export function milestoneDetails(plan: Plan, milestone: Milestone, how: How): string {
  const state = milestoneState(plan, milestone, plan.day);
  const { event, project, policy, owner, evidence, decidedIn } = milestone;
  return table([
    [CARD('status', how), sayMilestone(state, how)],
    [PROJECT('deadline', how), state.due && sayPlanDate(state.due, how)],
    [
      PROJECT('event', how),
      event && [sayWord('event', event, how.language), plan.one('projects', project)?.name].filter(Boolean).join(' · '),
    ],
    [CARD('policy', how), plan.one('policies', policy)?.name],
    [CARD('owner', how), plan.one('organisations', owner)?.name],
    [PROJECT('evidence', how), evidence],
    [PROJECT('decidedIn', how), decisionName(plan, decidedIn)],
    ...revisionRows(plan, milestone, how),
  ]);
}

/** `hạn tháng 12/2024 · còn 46 ngày`, `quá hạn 138 ngày`, `hoàn thành 5/3/2024 · chậm 12 ngày`. */
export function sayMilestone({ is, due, on, late }: MilestoneState, how: How): string {
  const say = (key: 'met' | 'due' | 'late' | 'overdue' | 'left', values: Parameters<typeof fill>[1]) => PROJECT(key, how, values);
  const days = (count: number) => ({ days: { say: 'count' as const, count, of: 'day' as const } });
  const met = on === undefined ? '' : say('met', { date: typeof on === 'object' ? sayPlanDate(on, how) : sayDate(on, how.locale) });
  switch (is) {
    case 'met':
      return [met, late !== undefined && late > 0 ? say('late', days(late)) : ''].filter(Boolean).join(' · ');
    case 'undated':
      return PROJECT('undated', how);
    case 'overdue':
      return say('overdue', days(late!));
    case 'open':
      return [say('due', { date: sayPlanDate(due!, how) }), say('left', days(-late!))].join(' · ');
    default:
      return [sayWord('outcome', is, how.language), met].filter(Boolean).join(' · ');
  }
}

/** The milestones of a project with how each stands. */
export function milestoneRows(plan: Plan, project: string, day: Day, how: How): readonly Row[] {
  const own = plan.all('milestones').filter((milestone) => milestone.project === project);
  return own.map((milestone): Row => {
    const said = sayMilestone(milestoneState(plan, milestone, day), how);
    return [PROJECT('milestone', how), `${milestone.name || milestone.id}: ${said}`];
  });
}

/** The policy or review a decision was taken in. */
export function decisionName(plan: Plan, id: string | undefined): string | undefined {
  return plan.one('policies', id)?.name || plan.one('reviews', id)?.name || id;
}

function revisionRows(plan: Plan, { revisions }: Milestone, how: How): readonly Row[] {
  return revisions.map(({ date, was, reason, decidedIn }): Row => {
    const said = [was && sayPlanDate(was, how), reason, decisionName(plan, decidedIn)];
    return [`${CARD('revised', how)} ${date === undefined ? '' : sayDate(date, how.locale)}`.trim(), said.filter(Boolean).join(' · ')];
  });
}
