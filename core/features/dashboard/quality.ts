import { sayAmount } from '../../messages/amounts.ts';
import { sayPercent, sayPlain } from '../../messages/numbers.ts';
import { rational, type Rational } from '../../plan/quantity/rational.ts';
import { grouped } from '../../query/grouped.ts';
import type { Read, Reader } from '../report/reader.ts';
import { type ReportCell, type ReportTable, text } from '../report/report.ts';
import { type BoardWord, boardWord } from './board-words.ts';
import { isNarrowed, isSeriesAmong } from './choices.ts';
import { unexplained } from './components.ts';
import { boardTable } from './tables.ts';

/** How far the figures can be relied on: sources, estimates, age, and what does not hold, by the codes of all findings. */
export function qualityTable(reader: Reader, all: readonly Read[], codes: readonly string[]): ReportTable {
  const { plan, how } = reader;
  const word = (key: BoardWord) => text(boardWord(key, how));
  const count = (some: readonly unknown[]) => text(sayPlain(rational(some.length), how));
  const among = isSeriesAmong(reader, all);
  const figures = plan
    .all('actuals')
    .filter((entry) => !(reader.open && entry.private) && among(entry.indicator ?? '', entry.scope ?? plan.manifest.scope));
  const sourced = figures.filter(({ source }) => source !== undefined);
  const share = figures.length > 0 ? ` (${sayPercent(rational(sourced.length, figures.length), how)})` : '';
  const findings = [...grouped(codes, (code) => code)].sort(([, a], [, b]) => b.length - a.length);
  const rows: readonly (readonly ReportCell[])[] = [
    [word('withSource'), text(`${sourced.length}/${figures.length}${share}`)],
    [word('estimates'), count(figures.filter(({ status }) => status === 'estimate' || status === 'provisional'))],
    [word('stale'), count(all.filter(({ row }) => row.status === 'stale'))],
    ...unexplained(reader, all).map(({ read, residual }) => residualRow(reader, read, residual)),
    ...(reader.open || isNarrowed(reader.wanted)
      ? []
      : findings.map(([code, some]) => [text(boardWord('findings', how, { code })), count(some)])),
  ];
  return boardTable(
    reader,
    '',
    [
      ['measure', 50, 'left'],
      ['value', 20],
    ],
    rows,
  );
}

function residualRow({ how }: Reader, { found, row }: Read, residual: Rational): readonly ReportCell[] {
  const { indicator, goal } = found;
  const said = indicator?.unit ? sayAmount(residual, indicator.unit, { ...how, bare: false }, { decimals: indicator.decimals }) : '';
  return [text(`${boardWord('residual', how)}: ${row.name}`, goal.place), text(said)];
}
