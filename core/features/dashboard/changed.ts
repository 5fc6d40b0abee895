import { sayDate } from '../../messages/dates.ts';
import { isoDate } from '../../plan/period/days.ts';
import type { Day } from '../../plan/period/period.ts';
import type { Place } from '../../syntax/place.ts';
import type { Change } from '../changes/change.ts';
import { type Changes, changesOfDays, changesOfFiles, type PlanIn } from '../changes/changes-between.ts';
import { CHANGE_GROUPS, CHANGE_WORDS } from '../changes/told-words.ts';
import type { Read, Reader } from '../report/reader.ts';
import { type ReportRow, type ReportTable, text } from '../report/report.ts';
import type { Block, BoardItem, Comparing } from './board.ts';
import { boardWord } from './board-words.ts';
import { isNarrowed, isSeriesAmong } from './choices.ts';

/**
 * The earlier state a plan is compared with: a day, the plan as it was and what that is called, the last commit where nothing is said,
 * or why there is nothing to compare with.
 */
export type Since = { readonly day: Day } | { readonly before: PlanIn; readonly called?: string } | { readonly why: string };

/** What became of a plan since then. */
export interface Changed {
  /** `Changed since 2/4/2024`. */
  readonly title: string;
  /** What is said where nothing is to be told. */
  readonly empty: string;
  readonly days: string;
  /** By what they are about: targets before figures. */
  readonly groups: readonly { readonly title: string; readonly changes: readonly Told[] }[];
}

interface Told {
  readonly said: Change['said'];
  /** Absent where it stood in files that are not these. */
  readonly place?: Place;
}

/** What has changed for the targets that are looked at; since the last review with a date where nothing else is asked for. */
export function changedSince(reader: Reader, all: readonly Read[], since: Since | undefined): Changed {
  const { plan, how } = reader;
  const from = since ?? lastReview(reader);
  if ('why' in from) return { title: boardWord('changesTitle', how), empty: from.why, days: '', groups: [] };
  const { language } = how;
  const now = { db: plan.db, root: plan.root };
  const found =
    'day' in from ? changesOfDays(now, Math.min(from.day, plan.day), plan.day, language) : changesOfFiles(from.before, now, language);
  const title = boardWord('changed', how, {
    date: 'day' in from ? sayDate(from.day, how.locale) : (from.called ?? boardWord('sinceCommit', how)),
  });
  const looked = lookedAt(reader, all);
  const groups = CHANGE_GROUPS.flatMap(({ title: said, kinds }) => {
    const changes = found.changes
      .filter((change) => kinds.includes(change.kind) && looked(change))
      .map(({ said: told, side, place }): Told => ({ said: told, ...('day' in from || side === 'after' ? { place } : {}) }));
    return changes.length > 0 ? [{ title: said[language], changes }] : [];
  });
  return { title, empty: boardWord('noChanged', how), days: saidDays(found, title, reader), groups };
}

function lastReview({ plan, how }: Reader): Since {
  const dates = plan.all('reviews').flatMap(({ date }) => (date !== undefined && date < plan.day ? date : []));
  return dates.length > 0 ? { day: Math.max(...dates) } : { why: boardWord('noReview', how) };
}

function saidDays({ before, after }: Changes, since: string, { how }: Reader): string {
  if (before.saidAsOf === after.saidAsOf) return since;
  return boardWord('changedTable', how, { since, before: before.saidAsOf || '–', after: after.saidAsOf || '–' });
}

/** A change is looked at when its target is, or when a target of its indicator and scope is. */
function lookedAt(reader: Reader, all: readonly Read[]): (change: Change) => boolean {
  if (!isNarrowed(reader.wanted)) return () => true;
  const goals = new Set(all.map(({ found }) => found.goal.id));
  const among = isSeriesAmong(reader, all);
  return ({ id, indicator, scope }) => (id !== undefined && goals.has(id)) || (indicator !== undefined && among(indicator, scope));
}

const MOST_ITEMS = 5;

/** The first changes in a few words. */
export function changedItems({ title, empty, groups }: Changed, { how }: Reader): Block {
  const changes = groups.flatMap((group) => group.changes);
  const more = changes.length - MOST_ITEMS;
  const view = boardWord('changesTitle', how);
  return {
    is: 'items',
    title,
    empty,
    items: changes.slice(0, MOST_ITEMS).map(itemOf),
    ...(more > 0 ? { more: { said: boardWord('moreChanges', how, { count: String(more), view }), view: 'changesTitle' } } : {}),
  };
}

function itemOf({ said, place }: Told): BoardItem {
  return {
    label: said.subject,
    text: [said.kind, [said.before, said.after].filter(Boolean).join(' → ')].filter(Boolean).join(': '),
    detail: said.notes.join('; '),
    ...(place ? { place } : {}),
  };
}

/** All changes, by what they are about. */
export function changedTable({ days, groups }: Changed, { how }: Reader): ReportTable {
  const { language } = how;
  const column = (title: string, width: number, align: 'left' | 'right' = 'left') => ({ title, align, width });
  return {
    caption: days,
    columns: [
      column(CHANGE_WORDS.what[language], 40),
      column(boardWord('how', how), 12),
      column(CHANGE_WORDS.before[language], 18, 'right'),
      column(CHANGE_WORDS.after[language], 18, 'right'),
      column(CHANGE_WORDS.note[language], 30),
    ],
    rows: groups.flatMap(({ title, changes }): readonly ReportRow[] => [
      { is: 'group', cells: [text(title)] },
      ...changes.map(
        ({ said, place }): ReportRow => ({
          is: 'entry',
          cells: [text(said.subject, place), text(said.kind), text(said.before), text(said.after), text(said.notes.join('; '))],
        }),
      ),
    ]),
    notes: [],
  };
}

/** What the reader can choose to compare with, and what is chosen; files that somebody named are the last commit's. */
export function comparing({ how }: Reader, since: Since | undefined): Comparing {
  const chosen = since === undefined ? 'review' : 'day' in since ? 'day' : 'commit';
  const options = [
    { value: 'review', said: boardWord('sinceReview', how) },
    { value: 'commit', said: boardWord('sinceCommit', how) },
    { value: 'day', said: boardWord('sinceDay', how) },
  ] as const;
  const day = since && 'day' in since ? isoDate(since.day) : '';
  return { title: boardWord('compared', how), chosen, day, saidDay: boardWord('day', how), options };
}
