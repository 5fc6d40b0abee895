import { sayCount } from '../../messages/counts.ts';
import { sayDate, sayPlanDate } from '../../messages/dates.ts';
import type { How } from '../../messages/how.ts';
import type { Review } from '../../plan/model.ts';
import { sayWord } from '../../plan/words.ts';
import { assess } from '../../rollup/assess.ts';
import { isMet } from '../../rollup/milestones.ts';
import type { Plan } from '../../workspace/plan.ts';
import { CARD } from './card-words.ts';
import { escaped, table } from './markdown.ts';
import { statusWord } from './standing.ts';

type Decision = Review['decisions'][number];

/** A review: when, by whom, how often, and what has become of each decision. */
export function reviewDetails(plan: Plan, { date, forum, chair, cadence, decisions }: Review, how: How): string {
  const facts = table([
    [CARD('date', how), date === undefined ? undefined : sayDate(date, how.locale)],
    [CARD('forum', how), forum],
    [CARD('chair', how), chair],
    [CARD('cadence', how), cadence && sayWord('cadence', cadence, how.language)],
  ]);
  const lines = decisions.map((decision) => {
    const { what, owner, due } = decision;
    const whose = [owner && (plan.one('organisations', owner)?.name || owner), due && dueText(sayPlanDate(due, how), how)];
    return `- ${[what, ...whose, outcomeOf(plan, decision, how)].flatMap((each) => (each ? escaped(each) : [])).join(' · ')}`;
  });
  return [facts, lines.join('\n')].filter(Boolean).join('\n\n');
}

/** By when something is to be done. */
export function dueText(date: string, how: How): string {
  return CARD('due', how, { date });
}

/** How the milestone or target that follows a decision stands. */
function outcomeOf(plan: Plan, { milestone: id, target, due }: Decision, how: How): string {
  const milestone = plan.one('milestones', id);
  const today = plan.day;
  if (milestone) {
    if (milestone.outcome) return sayWord('outcome', milestone.outcome, how.language);
    if (isMet(plan, milestone)) return CARD('met', how);
    const until = milestone.due ?? due;
    if (!until || until.last >= today) return CARD('open', how);
    return CARD('overdue', how, { days: sayCount(today - until.last, 'day', how) });
  }
  const status = target === undefined ? undefined : assess(plan, target)?.status;
  return statusWord(plan, status, how) ?? CARD('noFollowUp', how);
}
