import { sayAmount } from '../../messages/amounts.ts';
import { sayPercent } from '../../messages/numbers.ts';
import type { ForecastLine } from '../../rollup/forecast.ts';
import { WORST_FIRST } from '../../rollup/status.ts';
import type { Status } from '../../plan/words.ts';
import { ownerOf } from '../../rollup/standing.ts';
import { silentFor } from '../../rules/silence.ts';
import { sayCount } from '../../messages/counts.ts';
import { NEVER } from '../../messages/unknown.ts';
import { goalsFor } from '../../workspace/goals.ts';
import { type Read, type Reader, mayName } from '../report/reader.ts';
import { sayStatus } from '../status.ts';
import type { Block, BoardItem, BoardView, StatusCount } from './board.ts';
import { boardWord } from './board-words.ts';
import { type Changed, changedItems } from './changed.ts';
import { isSeriesAmong, wantedFilter } from './choices.ts';

/** The one page: where the plan stands, what decides it, who is silent, what has changed. */
export function overview(reader: Reader, { every, all, changed }: Looked): BoardView {
  const blocks = [counts(reader, every), attention(reader, all), deciding(reader, all), silent(reader, all)];
  return {
    id: 'overview',
    title: boardWord('overview', reader.how),
    blocks: changed ? [...blocks, changedItems(changed, reader)] : blocks,
  };
}

/** What is looked at. */
export interface Looked {
  /** All targets there are. */
  readonly every: readonly Read[];
  /** Those the board is narrowed to. */
  readonly all: readonly Read[];
  /** Absent in the open: a change would give away a figure that is kept back. */
  readonly changed: Changed | undefined;
}

/** All statuses with their targets beside what else is chosen. */
function counts({ plan, how, wanted }: Reader, every: readonly Read[]): Block {
  const beside = every.filter(wantedFilter(plan, { ...wanted, status: undefined }));
  const shown = WORST_FIRST.flatMap((status): readonly StatusCount[] => {
    const count = beside.filter(({ row }) => row.status === status).length;
    const chosen = wanted.status?.has(status) === true;
    return count > 0 || chosen ? [{ status, said: sayStatus(plan, status, how.language), count, ...(chosen ? { chosen } : {}) }] : [];
  });
  return { is: 'counts', counts: shown };
}

const PRESSING: readonly Status[] = ['breached', 'missed', 'off-track', 'at-risk', 'stale'];

function attention({ how }: Reader, all: readonly Read[]): Block {
  const pressing = all
    .filter(({ row }) => row.status && PRESSING.includes(row.status))
    .sort((a, b) => PRESSING.indexOf(a.row.status!) - PRESSING.indexOf(b.row.status!))
    .slice(0, 5);
  return {
    is: 'items',
    title: boardWord('attention', how),
    empty: boardWord(all.length > 0 ? 'noAttention' : 'nothing', how),
    items: pressing.map(
      ({ row, found }): BoardItem => ({
        label: row.name,
        text: [row.said.actual && `${row.said.actual} / ${row.said.target}`, row.said.attainment].filter(Boolean).join(' · '),
        detail: row.said.status,
        ...(row.status ? { status: row.status } : {}),
        place: found.goal.place,
      }),
    ),
  };
}

function deciding(reader: Reader, all: readonly Read[]): Block {
  const { plan, how } = reader;
  const items = all.flatMap(({ found, row }): readonly BoardItem[] => {
    const { forecast, indicator } = found;
    const heaviest = forecast?.lines.reduce<ForecastLine | undefined>(
      (a, b) => (a?.share && b.share && a.share.compare(b.share) >= 0 ? a : b),
      undefined,
    );
    const limit = found.goal.target.thresholds?.concentration ?? plan.manifest.thresholds.concentration;
    if (!heaviest?.share || heaviest.share.compare(limit) <= 0 || !indicator?.unit) return [];
    if (row.withheld.includes('concentration') || !mayName(reader, heaviest.scope)) return [];
    const rest = heaviest.without?.point ? sayAmount(heaviest.without.point, indicator.unit, { ...how, bare: false }) : '–';
    const text = boardWord('decidesText', how, { share: sayPercent(heaviest.share, how), rest });
    return [{ label: plan.scope(heaviest.scope)?.name || heaviest.scope, text, detail: row.name, place: heaviest.place }];
  });
  return { is: 'items', title: boardWord('decides', how), empty: boardWord('noDecides', how), items };
}

function silent(reader: Reader, all: readonly Read[]): Block {
  const { plan, how } = reader;
  const looked = isSeriesAmong(reader, all);
  const items = plan
    .all('indicators')
    .flatMap((indicator) => silentFor(plan, indicator.id).map(({ scope, days }) => ({ indicator, scope, days })))
    .filter(({ indicator, scope }) => mayName(reader, indicator.id) && mayName(reader, scope) && looked(indicator.id, scope))
    .map(({ indicator, scope, days }): BoardItem => {
      const entry = plan.scope(scope);
      const goal = goalsFor(plan.db, plan.root, indicator.id, scope)[0];
      const owner = goal && ownerOf(plan, goal);
      return {
        label: entry?.name || scope,
        text: [indicator.name || indicator.id, days === undefined ? NEVER[how.language] : sayCount(days, 'day', how)].join(' · '),
        detail: plan.one('organisations', owner)?.name ?? '',
        ...(entry ? { place: entry.place } : {}),
      };
    });
  const isAsked = plan.all('indicators').some(({ expect }) => expect !== undefined);
  return {
    is: 'items',
    title: boardWord('silent', how),
    empty: boardWord(isAsked ? 'noSilent' : 'noneAsked', how),
    items,
  };
}
