import { subtract } from '../../plan/quantity/measure.ts';
import type { Rational } from '../../plan/quantity/rational.ts';
import { candidate } from '../../rollup/rollup.ts';
import { amountCell, rollupCell, shareCell } from '../report/goal-cells.ts';
import { isOpen, mayName, type Read, type Reader } from '../report/reader.ts';
import { type ReportCell, type ReportTable, text } from '../report/report.ts';
import { boardWord } from './board-words.ts';
import { boardTable } from './tables.ts';

/** A total that its components do not come to. */
export interface Unexplained {
  readonly read: Read;
  readonly residual: Rational;
}

/** What the totals of targets leave unexplained by their components; `0` is nothing. */
export function unexplained(reader: Reader, all: readonly Read[]): readonly Unexplained[] {
  return all.flatMap((read) => {
    const residual = madeOf(reader, read)?.residual;
    return residual && !residual.equals(0) ? [{ read, residual }] : [];
  });
}

/** What the figures of targets are made of, and what their components leave unexplained. */
export function componentTables(reader: Reader, all: readonly Read[]): readonly ReportTable[] {
  return all.flatMap((each) => tableOf(reader, each) ?? []);
}

/** The components of a target's figure, the total that was stated, and what lies between them. */
function madeOf(reader: Reader, { found, row }: Read) {
  const { plan } = reader;
  const request = found.rollup?.request;
  const made = request && candidate(plan, request, 'components');
  if (!made || made.parts.length === 0 || row.withheld.includes('actual') || !isOpen(reader, made)) return undefined;
  const stated = candidate(plan, request, 'reported');
  return { made, stated, residual: stated?.amount && made.amount && subtract(stated.amount, made.amount).point };
}

function tableOf(reader: Reader, each: Read): ReportTable | undefined {
  const { plan, how } = reader;
  const { found, row } = each;
  const of = madeOf(reader, each);
  if (!of) return undefined;
  const { made, stated, residual } = of;
  const whole = (stated ?? made).amount?.point;
  const rows = made.parts
    .filter(({ of }) => mayName(reader, of.id))
    .map(({ of, amount, place }): readonly ReportCell[] => [
      text(plan.one('indicators', of.id)?.name || of.id, place),
      amountCell(reader, amount?.point, found.indicator),
      shareCell(reader, partOf(amount?.point, whole)),
    ]);
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
