import { sayPace } from '../../messages/numbers.ts';
import { sayPeriod, sayPlanDate } from '../../messages/dates.ts';
import { grouped } from '../../query/grouped.ts';
import { assess } from '../../rollup/assess.ts';
import type { Goal } from '../../workspace/goals.ts';
import { goalsWanted, mayName, read, type Reader } from '../report/reader.ts';
import { reportWord } from '../report/report-words.ts';
import type { Heat } from './board.ts';

const MOST_MAPS = 6;

/** Pace by zone and time, a map an indicator that is asked of several zones; also of those to which no number was given out yet. */
export function heatsOf(reader: Reader): readonly Heat[] {
  const { plan } = reader;
  const ofZones = goalsWanted(reader).filter(
    (goal) =>
      goal.target.indicator !== undefined &&
      plan.one('zones', goal.scope) &&
      mayName(reader, goal.scope!) &&
      reader.open?.goal(goal) !== false,
  );
  return [...grouped(ofZones, ({ target }) => target.indicator!)].slice(0, MOST_MAPS).flatMap(([id, goals]) => {
    const zones = [...new Set(goals.map(({ scope }) => scope!))];
    if (zones.length < 2) return [];
    const cells = goals.map((goal) => ({ goal, column: timeOf(reader, goal) }));
    const columns = [...new Set(cells.map(({ column }) => column))];
    const byCell = new Map(cells.map(({ goal, column }) => [`${goal.scope}\n${column}`, goal]));
    const rows = zones.map((zone) => ({
      label: plan.one('zones', zone)?.name || zone,
      cells: columns.map((column) => cellOf(reader, byCell.get(`${zone}\n${column}`))),
    }));
    return [{ label: plan.one('indicators', id)?.name || id, columns, rows }];
  });
}

function timeOf({ plan, how }: Reader, { id }: Goal): string {
  const { period, due } = assess(plan, id)!.inForce;
  return period ? sayPeriod(period, how.language) : due ? sayPlanDate(due, how) : '';
}

/** Grey where nothing was reported, and said so. */
function cellOf(reader: Reader, goal: Goal | undefined): Heat['rows'][number]['cells'][number] {
  if (!goal) return { said: '' };
  const { how, plan } = reader;
  const each = read(reader, goal);
  if (!each) {
    const word = assess(plan, goal.id)?.rollup?.amount && !reader.open ? 'notGiven' : 'silent';
    return { said: reportWord(word, how), place: goal.place };
  }
  const { pace } = each.found.progress ?? {};
  const hidden = each.row.withheld.includes('pace') || each.row.withheld.includes('status');
  const said = hidden || !pace ? each.row.said.status : sayPace(pace, how);
  return { said, place: goal.place, ...(each.row.status ? { status: each.row.status } : {}) };
}
