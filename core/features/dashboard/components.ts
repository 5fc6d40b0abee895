import { subtract } from '../../plan/quantity/measure.ts';
import type { Rational } from '../../plan/quantity/rational.ts';
import { candidate } from '../../rollup/rollup.ts';
import { amountCell, rollupCell, shareCell } from '../report/goal-cells.ts';
import { isOpen, mayName, type Read, type Reader } from '../report/reader.ts';
import { type ReportCell, type ReportTable, text } from '../report/report.ts';
import { boardWord } from './board-words.ts';
import { boardTable } from './tables.ts';

/** What the figures of targets are made of, and what their components leave unexplained. */
export function componentTables(reader: Reader, all: readonly Read[]): readonly ReportTable[] {
  return all.flatMap((each) => tableOf(reader, each) ?? []);
}

function tableOf(reader: Reader, { found, row }: Read): ReportTable | undefined {
  const { plan, how } = reader;
  const request = found.rollup?.request;
  const made = request && candidate(plan, request, 'components');
  if (!made || made.parts.length === 0 || row.withheld.includes('actual') || !isOpen(reader, made)) return undefined;
  const stated = candidate(plan, request, 'reported');
  const whole = (stated ?? made).amount?.point;
  const rows = made.parts
    .filter(({ of }) => mayName(reader, of.id))
    .map(({ of, amount, place }): readonly ReportCell[] => [
      text(plan.one('indicators', of.id)?.name || of.id, place),
      amountCell(reader, amount?.point, found.indicator),
      shareCell(reader, partOf(amount?.point, whole)),
    ]);
  const residual = stated?.amount && made.amount && subtract(stated.amount, made.amount).point;
  const last: (readonly ReportCell[])[] = residual
    ? [[text(boardWord('residual', how)), amountCell(reader, residual, found.indicator), shareCell(reader, partOf(residual, whole))]]
    : [];
  const columns = [
    ['component', 40, 'left'],
    ['amount', 18],
    ['share', 12],
  ] as const;
  return boardTable(reader, row.name, columns, [
    ...rows,
    ...last,
    { is: 'total', cells: [text(boardWord('stated', how)), rollupCell(reader, stated ?? made, { dated: true }), text('')] },
  ]);
}

function partOf(part: Rational | undefined, whole: Rational | undefined): Rational | undefined {
  return part && whole && !whole.equals(0) ? part.div(whole) : undefined;
}
