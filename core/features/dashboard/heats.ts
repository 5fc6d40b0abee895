import { sayPace } from '../../messages/numbers.ts';
import { grouped } from '../../query/grouped.ts';
import type { Read, Reader } from '../report/reader.ts';
import type { Heat } from './board.ts';

const MOST_MAPS = 6;

/** Pace by zone and time, a map an indicator that is asked of several zones. */
export function heatsOf({ plan, how }: Reader, all: readonly Read[]): readonly Heat[] {
  const ofZones = all.filter(({ found }) => plan.one('zones', found.goal.scope) && found.indicator);
  return [...grouped(ofZones, ({ found }) => found.indicator!.id)].slice(0, MOST_MAPS).flatMap(([id, reads]) => {
    const zones = [...new Set(reads.map(({ found }) => found.goal.scope!))];
    const columns = [...new Set(reads.map(({ row }) => row.said.period))];
    if (zones.length < 2) return [];
    const byCell = new Map(reads.map((each) => [`${each.found.goal.scope}\n${each.row.said.period}`, each]));
    const rows = zones.map((zone) => ({
      label: plan.one('zones', zone)?.name || zone,
      cells: columns.map((column) => {
        const each = byCell.get(`${zone}\n${column}`);
        if (!each) return { said: '' };
        const { pace } = each.found.progress ?? {};
        const hidden = each.row.withheld.includes('pace') || each.row.withheld.includes('status');
        const said = hidden ? each.row.said.status : pace ? sayPace(pace, how) : '–';
        return { said, place: each.found.goal.place, ...(each.row.status ? { status: each.row.status } : {}) };
      }),
    }));
    return [{ label: plan.one('indicators', id)?.name || id, columns, rows }];
  });
}
