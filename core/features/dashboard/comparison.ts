import { sayPercent } from '../../messages/numbers.ts';
import { UNKNOWN } from '../../messages/unknown.ts';
import type { Indicator } from '../../plan/model.ts';
import { rational } from '../../plan/quantity/rational.ts';
import { grouped } from '../../query/grouped.ts';
import type { Assessment } from '../../rollup/assessment.ts';
import { yearOnYear } from '../../rollup/comparisons.ts';
import { rollup } from '../../rollup/rollup.ts';
import { actualCell, amountCell, rollupCell, shareCell, unitCell } from '../report/goal-cells.ts';
import type { Read, Reader } from '../report/reader.ts';
import { type ReportCell, type ReportTable, text } from '../report/report.ts';
import { boardWord } from './board-words.ts';
import { boardTable } from './tables.ts';

const MOST_INDICATORS = 12;

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
  return { ...table, columns: [...table.columns, ...columns], caption: boardWord('sideBySide', how) };
}

function comparedCell(reader: Reader, { found, row }: Read, indicator: Indicator): ReportCell {
  if (row.withheld.includes('actual')) return text(row.said.actual);
  const cell = rollupCell(reader, found.rollup);
  const year = reader.open ? undefined : yearOnYear(reader.plan, found.rollup!.request, indicator);
  if (year?.as !== 'percent') return cell;
  const change = boardWord('yearOnYear', reader.how, { said: sayPercent(year.change, reader.how, { change: true }) });
  return text(`${cell.said} (${change})`, cell.place);
}

/** Figures against the same day of last year, and terms against the one before, each by its year; in the open none, since it shows other days. */
export function timesTable(reader: Reader, all: readonly Read[]): ReportTable | undefined {
  if (reader.open) return undefined;
  const amounts = all.filter(({ found: { goal, indicator, rollup: now } }) => !goal.line && now?.amount && indicator?.kind === 'flow');
  if (amounts.length === 0) return undefined;
  const rows = amounts.map((each): readonly ReportCell[] => {
    const { found, row } = each;
    const { indicator, progress } = found;
    const year = yearOnYear(reader.plan, found.rollup!.request, indicator!);
    const before = termBefore(reader, found);
    const perYear = before && progress?.perDay?.mul(rational(DAYS_OF_YEAR));
    const isKnown = perYear && before.perYear && !before.perYear.equals(0);
    return [
      text(row.name, found.goal.place),
      unitCell(reader, indicator),
      actualCell(reader, each),
      amountCell(reader, year?.earlier, indicator),
      text(year?.as === 'percent' ? sayPercent(year.change, reader.how, { change: true }) : UNKNOWN),
      amountCell(reader, perYear, indicator),
      before ? amountCell(reader, before.perYear, indicator) : text(UNKNOWN),
      isKnown ? shareCell(reader, perYear.div(before.perYear)) : text(UNKNOWN),
    ];
  });
  return { ...boardTable(reader, boardWord('times', reader.how), TIMES, rows), notes: [boardWord('perYearNote', reader.how)] };
}

const DAYS_OF_YEAR = 365;

const TIMES = [
  ['report:target', 34, 'left'],
  ['report:unit', 10, 'center'],
  ['report:actual', 18],
  ['report:lastYear', 14],
  ['yearChange', 12],
  ['perYear', 14],
  ['perYearBefore', 16],
  ['ofTermBefore', 12],
] as const;

/** What the term before that of a target came to, by its year; undefined where the target's time is no term. */
function termBefore(
  { plan }: Reader,
  { first, last, request }: Assessment,
): { readonly perYear: ReturnType<typeof perYearOf> } | undefined {
  const { terms } = plan.manifest;
  const own = terms.find(({ from, to }) => from === first && to === last);
  if (!own || !request) return undefined;
  const earlier = terms.filter(({ from, to }) => from !== undefined && to !== undefined && to < first!).sort((a, b) => b.to! - a.to!)[0];
  return {
    perYear: earlier && perYearOf(rollup(plan, { ...request, first: earlier.from!, last: earlier.to! }), earlier.from!, earlier.to!),
  };
}

function perYearOf(found: ReturnType<typeof rollup>, first: number, last: number) {
  const whole = found?.partial ? undefined : found?.amount?.point;
  return whole?.mul(rational(DAYS_OF_YEAR, last - first + 1));
}
