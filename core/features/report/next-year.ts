import { UNKNOWN } from '../../messages/unknown.ts';
import { civilOf } from '../../plan/period/days.ts';
import { yearPeriod } from '../../plan/period/periods.ts';
import type { Measure } from '../../plan/quantity/quantity.ts';
import type { Rational } from '../../plan/quantity/rational.ts';
import { sameGoalIn, type YearGoals, yearGoals } from './year-goals.ts';
import { rollup } from '../../rollup/rollup.ts';
import { measureCell, plannedCell, rollupCell, shareCell, unitCell } from './goal-cells.ts';
import { isOpen, type Read, type Reader } from './reader.ts';
import { type ReportCell, type ReportTable, text } from './report.ts';
import { reportWord } from './report-words.ts';

/** The plan of the year after the as-of date beside what this year is expected to bring. */
export function nextYearTable(reader: Reader): ReportTable {
  const { plan, how } = reader;
  const { year } = civilOf(plan.day);
  const title = (word: Parameters<typeof reportWord>[0], of: number) => reportWord(word, how, { year: String(of) });
  const rows = yearGoals(reader, year).map((goals, i) => ({ is: 'entry' as const, cells: cells(reader, goals, year, i + 1) }));
  return {
    caption: '',
    columns: [
      { title: reportWord('number', how), align: 'center', width: 4 },
      { title: reportWord('target', how), align: 'left', width: 40 },
      { title: reportWord('unit', how), align: 'center', width: 10 },
      { title: title('previousYear', year - 1), align: 'right', width: 16 },
      { title: title('thisYear', year), align: 'right', width: 14 },
      { title: title('expectedYear', year), align: 'right', width: 16 },
      { title: title('nextYear', year + 1), align: 'right', width: 14 },
      { title: reportWord('ofThisPlan', how), align: 'right', width: 12 },
      { title: reportWord('growth', how), align: 'right', width: 14 },
    ],
    rows,
    notes: [reportWord('dash', how)],
  };
}

function cells(reader: Reader, { indicator, scope, now, next }: YearGoals, year: number, number: number): readonly ReportCell[] {
  const { plan } = reader;
  const before = yearPeriod(year - 1);
  const at = plan.day;
  const last = rollup(plan, { indicator: indicator.id, scope, first: before.first, last: before.last, at });
  const expected = expectedOf(now);
  const planned = now?.row.withheld.includes('target') ? undefined : now?.found.bound;
  const coming = next?.row.withheld.includes('target') ? undefined : next?.found.bound;
  return [
    text(String(number)),
    text(sameGoalIn(reader, now ?? next!), (now ?? next!).found.goal.place),
    unitCell(reader, indicator),
    isOpen(reader, last) ? rollupCell(reader, last) : text(UNKNOWN),
    now ? plannedCell(reader, now) : text(UNKNOWN),
    measureCell(reader, expected, indicator),
    next ? plannedCell(reader, next) : text(UNKNOWN),
    ratioCell(reader, expected?.point, planned),
    ratioCell(reader, coming, expected?.point),
  ];
}

/** What the year is expected to bring: the forecast, or the figure where the year is over; in base units. */
function expectedOf(now: Read | undefined): Measure | undefined {
  const { forecast, rollup: figure, last } = now?.found ?? {};
  if (!now?.row.withheld.includes('forecastTotal') && forecast?.total) return forecast.total;
  const isOver = figure && last !== undefined && figure.asOf >= last && !figure.partial;
  return isOver && !now?.row.withheld.includes('actual') ? figure.amount : undefined;
}

function ratioCell(reader: Reader, part: Rational | undefined, whole: Rational | undefined): ReportCell {
  return shareCell(reader, part && whole && !whole.equals(0) ? part.div(whole) : undefined);
}
