import { sayMeasure } from '../../messages/amounts.ts';
import { sayPercent } from '../../messages/numbers.ts';
import { sayQuantity } from '../../messages/quantities.ts';
import { UNKNOWN } from '../../messages/unknown.ts';
import type { Indicator, Zone } from '../../plan/model.ts';
import { sumQuantities } from '../../plan/quantity/measure.ts';
import { hasEnded, leasedLand, movesOf } from '../../rollup/postings.ts';
import { projectsIn } from '../../rollup/projects-in.ts';
import { isBuilt } from '../../rollup/stages.ts';
import { yearOnYear } from '../../rollup/comparisons.ts';
import { grouped } from '../../query/grouped.ts';
import { rollupCell } from '../report/goal-cells.ts';
import { mayName, type Read, type Reader } from '../report/reader.ts';
import { type ReportCell, type ReportTable, text } from '../report/report.ts';
import { boardWord } from './board-words.ts';
import { boardTable } from './tables.ts';

/** The land of the zones: what there is to let, what is let, how full they are, what is let and lies idle. */
export function landTable(reader: Reader): ReportTable {
  const zones = reader.plan.all('zones').filter(({ id, area }) => (area.leasable ?? area.leased) && mayName(reader, id));
  const rows = zones.map((zone) => {
    const { leasable, leased } = zone.area;
    const share = leased?.point && leasable?.point?.compare(0) === 1 ? sayPercent(leased.point.div(leasable.point), reader.how) : UNKNOWN;
    const how = { ...reader.how, bare: false };
    return [
      text(zone.name || zone.id, zone.place),
      text(leasable ? sayQuantity(leasable, how) : UNKNOWN),
      text(leased ? sayQuantity(leased, how) : UNKNOWN),
      text(share),
      text(reader.open ? '' : idleLand(reader, zone)),
    ];
  });
  return boardTable(
    reader,
    '',
    [
      ['report:zone', 40, 'left'],
      ['leasable', 16],
      ['leased', 16],
      ['occupancy', 14],
      ['idle', 18],
    ],
    rows,
  );
}

const MOST_INDICATORS = 12;

function idleLand({ plan, how }: Reader, { id }: Zone): string {
  const day = plan.day;
  const idle = projectsIn(plan, id, day).filter((project) => !hasEnded(project, day) && !isBuilt(project, day));
  const like = idle.flatMap((project) => movesOf(project, 'land', day)).find(({ land }) => land)?.land;
  if (!like) return '';
  return sayMeasure(sumQuantities(idle.flatMap((project) => leasedLand(project, day) ?? [])), like, { ...how, bare: false });
}

/** Zones side by side: their figures of each indicator that several of them have, with the change on last year. */
export function comparisonTable(reader: Reader, all: readonly Read[]): ReportTable | undefined {
  const { plan, how } = reader;
  const ofZones = all.filter(({ found }) => plan.one('zones', found.goal.scope) && found.indicator && found.rollup);
  const byIndicator = [...grouped(ofZones, ({ found }) => found.indicator!.id)]
    .filter(([, reads]) => reads.length > 1)
    .slice(0, MOST_INDICATORS)
    .map(([id, reads]) => ({ id, reads, byZone: new Map(reads.map((each) => [each.found.goal.scope!, each])) }));
  const zones = [...new Set(byIndicator.flatMap(({ reads }) => reads.map(({ found }) => found.goal.scope!)))];
  if (zones.length < 2) return undefined;
  const rows = zones.map((zone): readonly ReportCell[] => [
    text(plan.one('zones', zone)?.name || zone, plan.one('zones', zone)?.place),
    ...byIndicator.map(({ byZone }) => {
      const each = byZone.get(zone);
      return each ? comparedCell(reader, each, each.found.indicator!) : text('');
    }),
  ]);
  const table = boardTable(reader, '', [['report:zone', 30, 'left']], rows);
  const columns = byIndicator.map(({ id, reads }) => {
    const unit = reads[0]!.row.unit;
    const name = plan.one('indicators', id)?.name || id;
    return { title: unit ? `${name} (${unit})` : name, align: 'right' as const, width: 20 };
  });
  return { ...table, columns: [...table.columns, ...columns], notes: [boardWord('comparison', how)] };
}

function comparedCell(reader: Reader, { found, row }: Read, indicator: Indicator): ReportCell {
  if (row.withheld.includes('actual')) return text(row.said.actual);
  const cell = rollupCell(reader, found.rollup);
  const year = reader.open ? undefined : yearOnYear(reader.plan, found.rollup!.request, indicator);
  if (year?.as !== 'percent') return cell;
  const change = boardWord('yearOnYear', reader.how, { said: sayPercent(year.change, reader.how, { change: true }) });
  return text(`${cell.said} (${change})`, cell.place);
}
