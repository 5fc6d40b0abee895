import { sayPeriod, sayPlanDate } from '../../messages/dates.ts';
import type { How } from '../../messages/how.ts';
import type { Milestone, Target } from '../../plan/model.ts';
import type { Period, PlanDate } from '../../plan/period/period.ts';
import { isDate, isSameTime } from '../../plan/period/same-time.ts';
import { dueAt } from '../../rollup/milestones.ts';
import { type AskedGoal, askedGoals } from './asked-goals.ts';
import type { Change, ChangeKind, Side } from './change.ts';
import { KIND_WORDS } from './change-words.ts';
import type { Between } from './telling.ts';
import { NO_RECORD, notesOf, recorded, type Record, type Recorded } from './revisions.ts';

type Time = Period | PlanDate;

/** Targets and milestones that are due at another time. */
export function deadlineChanges(before: Side, after: Side, between: Between, how: How): readonly Change[] {
  return [...ofTargets([before, after], between, how), ...ofMilestones([before, after], between, how)];
}

function ofTargets(sides: readonly [Side, Side], { renames, telling }: Between, how: How): readonly Change[] {
  const [was, is] = [askedGoals(sides[0], renames), askedGoals(sides[1])];
  return [...is].flatMap(([id, now]) => {
    const old = was.get(id);
    if (!old || now.goal.id !== now.goal.target.id) return [];
    if (!telling.goal(sides[0], old.goal) || !telling.goal(sides[1], now.goal)) return [];
    const [from, to] = [timeOf(old), timeOf(now)];
    if (!from || !to || isSameTime(from, to)) return [];
    const record = recordOf(sides, old.goal.target, now.goal.target, from);
    const of = { section: 'targets', id, name: now.name, indicator: now.goal.target.indicator, scope: now.goal.scope };
    return [moved(sides[1], { ...of, place: now.goal.target.place }, [from, to], record, how)];
  });
}

function ofMilestones(sides: readonly [Side, Side], { renames, telling }: Between, how: How): readonly Change[] {
  const [before, after] = sides;
  const was = new Map(before.plan.all('milestones').map((each) => [renames.id('milestones', each.id), each]));
  return after.plan.all('milestones').flatMap((now) => {
    const old = was.get(now.id);
    const [from, to] = [old && dueOn(old, before), dueOn(now, after)];
    if (!old || !from || !to || isSameTime(from, to)) return [];
    if (!telling.entry(before, old) || !telling.entry(after, now)) return [];
    const record = recorded(sides, [old.revisions, now.revisions], ({ was: former }) => former !== undefined && isSameTime(former, from));
    const of = { section: 'milestones', id: now.id, name: now.name || now.id, scope: now.project };
    return [moved(after, { ...of, place: now.place }, [from, to], record, how)];
  });
}

/** A target is moved with the words of its revisions; where only its lines are asked for, by the target all the same. */
function timeOf({ inForce }: AskedGoal): Time | undefined {
  return inForce.period ?? inForce.due;
}

function dueOn(milestone: Milestone, { until }: Side): PlanDate | undefined {
  return dueAt(milestone, until ?? Number.POSITIVE_INFINITY);
}

function recordOf(sides: readonly [Side, Side], old: Target, now: Target, from: Time): Recorded {
  if (old.proposed) return NO_RECORD;
  return recorded<Record & Target['revisions'][number]>(sides, [old.revisions, now.revisions], ({ wasDue, wasPeriod }) => {
    const was = isDate(from) ? wasDue : wasPeriod;
    return was !== undefined && isSameTime(was, from);
  });
}

function moved(
  side: Side,
  { name, ...of }: Pick<Change, 'section' | 'id' | 'indicator' | 'scope' | 'place'> & { readonly name: string },
  [from, to]: readonly [Time, Time],
  record: Recorded,
  how: How,
): Change {
  const kind = kindOf(from, to);
  return {
    ...of,
    ...record,
    kind,
    period: to.written,
    before: { time: from.written },
    after: { time: to.written },
    said: {
      subject: name,
      kind: KIND_WORDS[kind][how.language],
      before: sayTime(from, how),
      after: sayTime(to, how),
      notes: notesOf(side, record, how),
    },
    side: 'after',
  };
}

function kindOf({ last: from }: Time, { last: to }: Time): ChangeKind {
  if (from === undefined || to === undefined || from === to) return 'deadline-changed';
  return to > from ? 'deadline-extended' : 'deadline-advanced';
}

function sayTime(time: Time, how: How): string {
  return isDate(time) ? sayPlanDate(time, how) : sayPeriod(time, how.language);
}
