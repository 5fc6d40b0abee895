import { grouped } from '../../query/grouped.ts';
import { ownerOf } from '../../rollup/standing.ts';
import { worst } from '../../rollup/status.ts';
import { type Silent, silentFor } from '../../rules/silence.ts';
import { goalsFor } from '../../workspace/goals.ts';
import { mayName, type Read, type Reader } from '../report/reader.ts';
import { type ReportTable, text } from '../report/report.ts';
import { sayStatus } from '../status.ts';
import { isNarrowed, isSeriesAmong } from './choices.ts';
import { type Due, dues } from './duties.ts';
import { boardTable } from './tables.ts';

/** Each agency's targets, milestones still to be met, overdue ones, silent zones and open deviations. */
export function ownerTable(reader: Reader, all: readonly Read[]): ReportTable {
  const { plan, how } = reader;
  const goals = grouped(all, ({ found }) => ownerOf(plan, found.goal) ?? '');
  const owed = [...milestonesOf(reader, all), silentOf(reader, all), deviationsOf(reader, all)];
  const rows = plan.all('organisations').flatMap(({ id, name, place }) => {
    const own = goals.get(id) ?? [];
    const counts = [own.length, ...owed.map((byOwner) => byOwner.get(id)?.length ?? 0)];
    if (counts.every((count) => count === 0)) return [];
    const status = worst(own.flatMap(({ row }) => row.status ?? []));
    const said = status ? sayStatus(plan, status, how.language) : '';
    return [[text(name || id, place), ...counts.map((count) => text(count > 0 ? String(count) : '')), text(said)]];
  });
  return boardTable(reader, '', COLUMNS, rows);
}

const COLUMNS = [
  ['report:owner', 36, 'left'],
  ['number', 10],
  ['openMilestones', 14],
  ['overdue', 10],
  ['silent', 12],
  ['deviations', 14],
  ['worst', 18, 'left'],
] as const;

type ByOwner = ReadonlyMap<string, readonly unknown[]>;

/** Still to be met, and those of them that are overdue. */
function milestonesOf(reader: Reader, all: readonly Read[]): readonly ByOwner[] {
  const still = dues(reader, all).filter(({ state }) => state.is === 'overdue' || state.is === 'open' || state.is === 'undated');
  const byOwner = (some: readonly Due[]) => grouped(some, ({ milestone }) => milestone.owner ?? '');
  return [byOwner(still), byOwner(still.filter(({ state }) => state.is === 'overdue'))];
}

function silentOf(reader: Reader, all: readonly Read[]): ByOwner {
  const { plan } = reader;
  const among = isSeriesAmong(reader, all);
  const silent = plan.all('indicators').flatMap(({ id }) => silentFor(plan, id));
  const owner = ({ indicator, scope }: Silent) => {
    const goal = goalsFor(plan.db, plan.root, indicator, scope)[0];
    return (goal && ownerOf(plan, goal)) ?? '';
  };
  return grouped(
    silent.filter(({ indicator, scope }) => mayName(reader, scope) && among(indicator, scope)),
    owner,
  );
}

function deviationsOf({ plan, open, wanted }: Reader, all: readonly Read[]): ByOwner {
  const looked = new Set(all.map(({ found }) => found.goal.target.id));
  const deviations = open ? [] : plan.all('deviations').filter(({ target }) => !isNarrowed(wanted) || looked.has(target ?? ''));
  return grouped(deviations, ({ owner }) => owner ?? '');
}
