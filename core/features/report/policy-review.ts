import { sayDate, sayPeriod, sayPlanDate } from '../../messages/dates.ts';
import { UNKNOWN } from '../../messages/unknown.ts';
import type { Policy, TargetRevision } from '../../plan/model.ts';
import { rational } from '../../plan/quantity/rational.ts';
import type { Assessment } from '../../rollup/assessment.ts';
import { explanationOf } from '../../rollup/explained.ts';
import { milestoneState } from '../../rollup/milestones.ts';
import { decisionName, sayMilestone } from '../cards/milestone-card.ts';
import { actualCell, amountCell, plannedCell, shareCell, unitCell } from './goal-cells.ts';
import { columnsOf } from './columns.ts';
import { goalsWanted, type Read, read, type Reader, unlessWithheld } from './reader.ts';
import { type ReportCell, type ReportRow, type ReportTable, text } from './report.ts';
import { type ReportWord, reportWord } from './report-words.ts';

/** What has become of each policy: its targets, its tasks, and what was revised or is proposed; one after the other. */
export function policyTables(reader: Reader): readonly ReportTable[] {
  const { plan, wanted } = reader;
  return plan
    .all('policies')
    .filter(({ id }) => !wanted.policy || wanted.policy.has(id))
    .filter((policy) => !reader.open || !policy.private)
    .flatMap((policy) => {
      const own = goalsOf(reader, policy);
      const isOnlySome = wanted.indicator ?? wanted.zone ?? wanted.owner ?? wanted.status;
      return isOnlySome && own.length === 0 ? [] : [goals(reader, policy, own), tasks(reader, policy), revisions(reader, policy, own)];
    })
    .filter(({ rows }) => rows.length > 0);
}

/** The goals of a policy and of those that carry it out. */
function goalsOf(reader: Reader, { id }: Policy): readonly Read[] {
  return goalsWanted({ ...reader, wanted: { ...reader.wanted, policy: new Set([id]) } }).flatMap((goal) => read(reader, goal) ?? []);
}

function captionOf({ name, id, number }: Policy, word: ReportWord, { how }: Reader): string {
  return `${name || number || id} – ${reportWord(word, how)}`;
}

function goals(reader: Reader, policy: Policy, found: readonly Read[]): ReportTable {
  const { how } = reader;
  return {
    caption: captionOf(policy, 'goals', reader),
    columns: columnsOf(reader, [
      ['target', 34, 'left'],
      ['unit', 10, 'center'],
      ['planned', 13],
      ['actual', 18],
      ['ofPlan', 8],
      ['proRata', 9],
      ['perYear', 14],
      ['external', 24, 'left'],
      ['internal', 24, 'left'],
      ['remedy', 24, 'left'],
      ['status', 14, 'left'],
    ]),
    rows: found.map((each): ReportRow => ({ is: each.found.goal.line ? 'part' : 'entry', cells: goalCells(reader, each) })),
    notes: [reportWord('dash', how)],
  };
}

function goalCells(reader: Reader, each: Read): readonly ReportCell[] {
  const { found, row } = each;
  const { progress } = found;
  const note = reader.open ? undefined : explanationOf(reader.plan, found)?.note;
  return [
    text(row.name, found.goal.place),
    unitCell(reader, found.indicator),
    plannedCell(reader, each),
    actualCell(reader, each),
    unlessWithheld(reader, each, 'attainment', () => shareCell(reader, progress?.attainment)),
    unlessWithheld(reader, each, 'pace', () => shareCell(reader, progress?.pace)),
    unlessWithheld(reader, each, 'attainment', () => perYearCell(reader, found)),
    text(note?.causes.flatMap(({ external }) => external ?? []).join('; '), note?.place),
    text(note?.causes.flatMap(({ internal }) => internal ?? []).join('; '), note?.place),
    text(note?.remedy, note?.place),
    text(row.said.status),
  ];
}

/** What is left, by the years that are left; within the last year all of it. */
function perYearCell(reader: Reader, { progress, indicator }: Assessment): ReportCell {
  const { requiredPerDay, remaining, daysLeft } = progress ?? { daysLeft: 0 };
  if (!requiredPerDay || !remaining || remaining.compare(0) <= 0) return text(UNKNOWN);
  return amountCell(reader, daysLeft <= DAYS_OF_YEAR ? remaining : requiredPerDay.mul(rational(DAYS_OF_YEAR)), indicator);
}

const DAYS_OF_YEAR = 365;

function tasks(reader: Reader, policy: Policy): ReportTable {
  const { plan, how } = reader;
  const day = plan.day;
  const own = plan.all('milestones').filter((milestone) => milestone.policy === policy.id && !(reader.open && milestone.private));
  return {
    caption: captionOf(policy, 'tasks', reader),
    columns: columnsOf(reader, [
      ['task', 40, 'left'],
      ['deadline', 16, 'left'],
      ['state', 26, 'left'],
      ['owner', 20, 'left'],
      ['evidence', 30, 'left'],
    ]),
    rows: own.map((milestone): ReportRow => {
      const state = milestoneState(plan, milestone, day);
      const owner = plan.one('organisations', milestone.owner)?.name || milestone.owner;
      return {
        is: 'entry',
        cells: [
          text(milestone.name || milestone.id, milestone.place),
          text(state.due ? sayPlanDate(state.due, how) : UNKNOWN),
          text(sayMilestone(state, how)),
          text(owner),
          text(milestone.evidence),
        ],
      };
    }),
    notes: [],
  };
}

function revisions(reader: Reader, policy: Policy, own: readonly Read[]): ReportTable {
  return {
    caption: captionOf(policy, 'revisions', reader),
    columns: columnsOf(reader, [
      ['target', 34, 'left'],
      ['date', 12, 'left'],
      ['was', 18, 'right'],
      ['now', 18, 'right'],
      ['reason', 34, 'left'],
      ['decidedIn', 26, 'left'],
    ]),
    rows: own
      .filter(({ found, row }) => !found.goal.line && !row.withheld.includes('target'))
      .flatMap((each) => [...each.found.goal.target.revisions.map((made) => revisionRow(reader, each, made)), ...proposal(reader, each)]),
    notes: [],
  };
}

function revisionRow(reader: Reader, each: Read, { date, was, wasDue, wasPeriod, reason, decidedIn, place }: TargetRevision): ReportRow {
  const { plan, how } = reader;
  const before = [was?.written, wasPeriod && sayPeriod(wasPeriod, how.language), wasDue && sayPlanDate(wasDue, how)];
  return {
    is: 'entry',
    cells: [
      text(each.row.name, place),
      text(date === undefined ? UNKNOWN : sayDate(date, how.locale)),
      text(before.filter(Boolean).join(' · ')),
      plannedCell(reader, each),
      text(reason),
      text(decisionName(plan, decidedIn)),
    ],
  };
}

/** A number that is not in force yet. */
function proposal(reader: Reader, each: Read): readonly ReportRow[] {
  const { goal } = each.found;
  if (!goal.target.proposed || !each.found.inForce.bound) return [];
  const proposed = reportWord('proposal', reader.how);
  const cells = [
    text(each.row.name, goal.place),
    text(proposed),
    text(UNKNOWN),
    plannedCell(reader, each),
    text(goal.target.note),
    text(''),
  ];
  return [{ is: 'entry', cells }];
}
