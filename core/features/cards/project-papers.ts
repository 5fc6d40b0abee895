import { sayDate, sayPlanDate } from '../../messages/dates.ts';
import { fill } from '../../messages/fill.ts';
import type { How } from '../../messages/how.ts';
import type { Obstacle, Permit, Project } from '../../plan/model.ts';
import type { Day } from '../../plan/period/period.ts';
import { sayWord } from '../../plan/words.ts';
import { isOpen, permitStatusOn } from '../../rollup/project-papers.ts';
import type { Plan } from '../../workspace/plan.ts';
import type { Row } from './markdown.ts';
import { PROJECT } from './project-words.ts';

/** What permits a project: number, validity, how it stands on a day. */
export function permitRows({ permits }: Project, day: Day, how: How): readonly Row[] {
  return permits.flatMap((permit): Row[] => {
    if (permit.kind === undefined) return [];
    const title = PROJECT('permit', how, { kind: { say: 'word', list: 'permitKind', word: permit.kind } });
    return [[title, permitText(permit, day, how)]];
  });
}

function permitText(permit: Permit, day: Day, how: How): string {
  const { document, issued, validUntil } = permit;
  const status = permitStatusOn(permit, day);
  return [
    document,
    issued && PROJECT('since', how, { date: sayPlanDate(issued, how) }),
    validUntil !== undefined && PROJECT('until', how, { date: sayDate(validUntil, how.locale) }),
    sayWord('permitStatus', status, how.language),
  ]
    .filter(Boolean)
    .join(' · ');
}

/** What stands in the way of a project on a day, for how long, and who is to move it by when. */
export function obstacleRows(plan: Plan, { obstacles }: Project, day: Day, how: How): readonly Row[] {
  return obstacles
    .filter((obstacle) => isOpen(obstacle, day))
    .map((obstacle): Row => [PROJECT('obstacle', how), obstacleText(plan, obstacle, day, how)]);
}

function obstacleText(plan: Plan, { what, raised, due, owner }: Obstacle, day: Day, how: How): string {
  const days = (count: number) => ({ days: { say: 'count' as const, count, of: 'day' as const } });
  const late = due ? day - due.last : 0;
  return [
    what,
    raised !== undefined && fill(PROJECT('openFor', how), days(day - raised), how),
    due && PROJECT('due', how, { date: sayPlanDate(due, how) }),
    late > 0 && fill(PROJECT('overdue', how), days(late), how),
    plan.one('organisations', owner)?.name,
  ]
    .filter(Boolean)
    .join(' · ');
}
