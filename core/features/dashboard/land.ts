import { sayMeasure } from '../../messages/amounts.ts';
import { sayPercent } from '../../messages/numbers.ts';
import { sayQuantity } from '../../messages/quantities.ts';
import { UNKNOWN } from '../../messages/unknown.ts';
import type { Zone } from '../../plan/model.ts';
import { sumQuantities } from '../../plan/quantity/measure.ts';
import { hasEnded, leasedLand, movesOf } from '../../rollup/postings.ts';
import { projectsIn } from '../../rollup/projects-in.ts';
import { isBuilt } from '../../rollup/stages.ts';
import { isZoneWanted, mayName, type Reader } from '../report/reader.ts';
import { type ReportTable, text } from '../report/report.ts';
import { boardTable } from './tables.ts';

/** The land of the zones: what there is to let, what is let, how full they are, what is let and lies idle. */
export function landTable(reader: Reader): ReportTable {
  const zones = reader.plan
    .all('zones')
    .filter(({ id, area }) => (area.leasable ?? area.leased) && isZoneWanted(reader, id) && mayName(reader, id));
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

function idleLand({ plan, how }: Reader, { id }: Zone): string {
  const day = plan.day;
  const idle = projectsIn(plan, id, day).filter((project) => !hasEnded(project, day) && !isBuilt(project, day));
  const like = idle.flatMap((project) => movesOf(project, 'land', day)).find(({ land }) => land)?.land;
  if (!like) return '';
  return sayMeasure(sumQuantities(idle.flatMap((project) => leasedLand(project, day) ?? [])), like, { ...how, bare: false });
}
