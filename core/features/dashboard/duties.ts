import { type MilestoneState, milestoneState } from '../../rollup/milestones.ts';
import type { Milestone } from '../../plan/model.ts';
import { WORST_FIRST } from '../../rollup/status.ts';
import { sayMilestone } from '../cards/milestone-card.ts';
import type { Read, Reader } from '../report/reader.ts';
import { type ReportTable, text } from '../report/report.ts';
import { sayStatus } from '../status.ts';
import type { Block, BoardItem } from './board.ts';
import { boardWord } from './board-words.ts';
import { isNarrowed } from './choices.ts';
import { boardTable } from './tables.ts';

const SOON = 30;

/** A milestone and how it stands. */
export interface Due {
  readonly milestone: Milestone;
  readonly state: MilestoneState;
}

/** What is overdue, due within thirty days, and promised without a date. */
export function milestoneBlocks(reader: Reader, targets: readonly Read[]): readonly Block[] {
  const all = dues(reader, targets);
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

/** All milestones, those late longest first; of a narrowed board those of its project and of the policies of its targets. */
export function dues({ plan, open, wanted }: Reader, targets: readonly Read[]): readonly Due[] {
  const day = plan.day;
  const policies = new Set([...(wanted.policy ?? []), ...targets.map(({ found }) => found.goal.target.policy)]);
  const narrowed = isNarrowed(wanted);
  return plan
    .all('milestones')
    .filter((milestone) => !(open && milestone.private))
    .filter(({ policy, project }) => !narrowed || (policy ? policies.has(policy) : project !== undefined && wanted.zone?.has(project)))
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

/** Each policy with those that carry it out and how its targets stand. */
export function policyTable(reader: Reader, all: readonly Read[]): ReportTable {
  const { plan, how, open, wanted } = reader;
  const rows = plan
    .all('policies')
    .filter((policy) => !(open && policy.private))
    .map((policy) => ({ policy, own: all.filter(({ found }) => found.goal.target.policy === policy.id) }))
    .filter(({ policy, own }) => !isNarrowed(wanted) || own.length > 0 || wanted.policy?.has(policy.id))
    .map(({ policy: { id, name, number, place }, own }) => {
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
export function unmeasured({ plan, how, open, wanted }: Reader): Block {
  const bare = plan.all('objectives').filter((objective) => {
    if (isNarrowed(wanted) && !wanted.policy?.has(objective.policy ?? '')) return false;
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
