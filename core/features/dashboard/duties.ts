import { grouped } from '../../query/grouped.ts';
import { type MilestoneState, milestoneState } from '../../rollup/milestones.ts';
import type { Milestone } from '../../plan/model.ts';
import { ownerOf } from '../../rollup/standing.ts';
import { WORST_FIRST, worst } from '../../rollup/status.ts';
import { silentFor } from '../../rules/silence.ts';
import { goalsFor } from '../../workspace/goals.ts';
import { sayMilestone } from '../cards/milestone-card.ts';
import { mayName, type Read, type Reader } from '../report/reader.ts';
import { type ReportTable, text } from '../report/report.ts';
import { sayStatus } from '../status.ts';
import type { Block, BoardItem } from './board.ts';
import { boardWord } from './board-words.ts';
import { boardTable } from './tables.ts';

const SOON = 30;

interface Due {
  readonly milestone: Milestone;
  readonly state: MilestoneState;
}

/** What is overdue, due within thirty days, and promised without a date. */
export function milestoneBlocks(reader: Reader): readonly Block[] {
  const all = dues(reader);
  const list = (title: 'overdue' | 'dueSoon' | 'undated', empty: 'noOverdue' | 'noDueSoon' | 'noUndated', some: readonly Due[]): Block => ({
    is: 'items',
    title: boardWord(title, reader.how),
    empty: boardWord(empty, reader.how),
    items: some.map((due) => itemOf(reader, due)),
  });
  return [
    list(
      'overdue',
      'noOverdue',
      all.filter(({ state }) => state.is === 'overdue'),
    ),
    list(
      'dueSoon',
      'noDueSoon',
      all.filter(({ state }) => state.is === 'open' && -state.late! <= SOON),
    ),
    list(
      'undated',
      'noUndated',
      all.filter(({ state }) => state.is === 'undated'),
    ),
  ];
}

function dues({ plan, open }: Reader): readonly Due[] {
  const day = plan.day;
  return plan
    .all('milestones')
    .filter((milestone) => !(open && milestone.private))
    .map((milestone) => ({ milestone, state: milestoneState(plan, milestone, day) }))
    .sort((a, b) => (b.state.late ?? 0) - (a.state.late ?? 0));
}

function itemOf({ plan, how }: Reader, { milestone, state }: Due): BoardItem {
  return {
    label: milestone.name || milestone.id,
    text: sayMilestone(state, how),
    detail: plan.one('organisations', milestone.owner)?.name ?? '',
    place: milestone.place,
  };
}

/** Each agency's targets, overdue milestones, silent zones and open deviations. */
export function ownerTable(reader: Reader, all: readonly Read[]): ReportTable {
  const { plan, how } = reader;
  const goals = grouped(all, ({ found }) => ownerOf(plan, found.goal) ?? '');
  const overdue = grouped(
    dues(reader).filter(({ state }) => state.is === 'overdue'),
    ({ milestone }) => milestone.owner ?? '',
  );
  const silent = grouped(
    plan
      .all('indicators')
      .flatMap(({ id }) => silentFor(plan, id))
      .filter(({ scope }) => mayName(reader, scope)),
    ({ indicator, scope }) => {
      const goal = goalsFor(plan.db, plan.root, indicator, scope)[0];
      return (goal && ownerOf(plan, goal)) ?? '';
    },
  );
  const deviations = grouped(reader.open ? [] : plan.all('deviations'), ({ owner }) => owner ?? '');
  const rows = plan.all('organisations').flatMap(({ id, name, place }) => {
    const own = goals.get(id) ?? [];
    const counts = [own, overdue.get(id), silent.get(id), deviations.get(id)].map((each) => each?.length ?? 0);
    if (counts.every((count) => count === 0)) return [];
    const status = worst(own.flatMap(({ row }) => row.status ?? []));
    const said = status ? sayStatus(plan, status, how.language) : '';
    return [[text(name || id, place), ...counts.map((count) => text(count > 0 ? String(count) : '')), text(said)]];
  });
  return boardTable(
    reader,
    '',
    [
      ['report:owner', 36, 'left'],
      ['number', 10],
      ['overdue', 10],
      ['silent', 12],
      ['deviations', 14],
      ['worst', 18, 'left'],
    ],
    rows,
  );
}

/** Each policy with those that carry it out and how its targets stand. */
export function policyTable(reader: Reader, all: readonly Read[]): ReportTable {
  const { plan, how, open } = reader;
  const rows = plan
    .all('policies')
    .filter((policy) => !(open && policy.private))
    .map(({ id, name, number, place }) => {
      const own = all.filter(({ found }) => found.goal.target.policy === id);
      const by = plan.all('policies').filter((each) => each.implements.includes(id));
      const counts = WORST_FIRST.flatMap((status) => {
        const count = own.filter(({ row }) => row.status === status).length;
        return count > 0 ? [`${count} ${sayStatus(plan, status, how.language).toLowerCase()}`] : [];
      });
      return [
        text(name || number || id, place),
        text(by.map((each) => each.name || each.id).join('; ')),
        text(own.length > 0 ? String(own.length) : '–'),
        text(counts.join(', ')),
      ];
    });
  return boardTable(
    reader,
    '',
    [
      ['policies', 40, 'left'],
      ['implementedBy', 30, 'left'],
      ['number', 14],
      ['worst', 40, 'left'],
    ],
    rows,
  );
}

/** Objectives that neither a target nor an indicator with figures measures, themselves or below them. */
export function unmeasured({ plan, how, open }: Reader): Block {
  const bare = plan.all('objectives').filter((objective) => {
    const isMeasured = objective.targets.length > 0 || objective.indicators.length > 0;
    const hasBelow = plan.all('objectives').some(({ within }) => within === objective.id);
    return !isMeasured && !hasBelow && !(open && objective.private);
  });
  return {
    is: 'items',
    title: boardWord('unmeasured', how),
    empty: boardWord('noUnmeasured', how),
    items: bare.map(({ name, id, policy, place }) => ({
      label: name || id,
      text: plan.one('policies', policy)?.name ?? '',
      detail: '',
      place,
    })),
  };
}
