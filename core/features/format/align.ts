import type { Locale } from '../../plan/quantity/quantity.ts';
import { keysOf, parentPointer } from '../../syntax/place.ts';
import type { SyntaxTree } from '../../syntax/tree.ts';
import type { TextEdit } from '../../text/range.ts';
import { grouped } from '../../query/grouped.ts';
import type { BlockLine } from './blocks.ts';

/** A line of a table: a key, its figure, and a remark perhaps. */
interface Row {
  readonly keyEnd: number;
  /** The figure with its quotes; empty for a blank. */
  readonly figure: string;
  readonly figureStart: number;
  /** How much of the figure stands before the decimal mark. */
  readonly whole: number;
  readonly width: number;
  /** Where the remark begins; undefined without one. */
  readonly remark: number | undefined;
}

/** Puts the figures of each count sheet, split and list of components below each other by their decimal marks, and the remarks behind them. */
export function alignEdits(tree: SyntaxTree, lines: readonly BlockLine[], locale: Locale): readonly TextEdit[] {
  const tables = grouped(lines.filter(isTableLine), ({ pointer }) => parentPointer(pointer));
  const edits = [...tables.values()].flatMap((table) => aligned(table.map((line) => rowOf(tree, line, locale))));
  return edits.sort((a, b) => a.start - b.start);
}

function isTableLine({ pointer, begins }: BlockLine): boolean {
  const [section, , key, , further] = keysOf(pointer);
  return begins && key !== undefined && further === undefined && keysOf(pointer).length === 4 && TABLES[section!]?.has(key) === true;
}

const SHEETS = new Set(['values']);
const TABLES: Readonly<Record<string, ReadonlySet<string>>> = {
  actuals: new Set(['values', 'components', 'of-which']),
  forecasts: SHEETS,
  targets: new Set(['split', 'phasing']),
};

/** Undefined for a line that holds more than a figure. */
function rowOf({ source }: SyntaxTree, { key, value, kind, line }: BlockLine, locale: Locale): Row | undefined {
  const end = source.offsetAt({ line, character: Number.MAX_SAFE_INTEGER });
  if (kind !== 'scalar' || !key || value.end > end) return undefined;
  const keyEnd = source.slice(key.end, end).indexOf(':') + key.end + 1;
  const figure = source.slice(value.start, value.end);
  const figureStart = figure === '' ? keyEnd : value.start;
  const between = source.slice(keyEnd, figureStart);
  const rest = /^\s+(?=#)/.exec(source.slice(figureStart + figure.length, end));
  if (between.trim() !== '' || (!rest && source.slice(figureStart + figure.length, end).trim() !== '')) return undefined;
  const remark = rest ? figureStart + figure.length + rest[0].length : undefined;
  return { keyEnd, figure, figureStart, whole: wholePart(figure, locale), width: source.positionAt(keyEnd).character, remark };
}

function wholePart(figure: string, locale: Locale): number {
  const number = /\d[\d.,]*/.exec(figure);
  if (!number) return figure.length;
  const isBare = /^-?\d+(?:\.\d+)?$/.test(figure);
  const mark = number[0].indexOf(isBare || locale === 'en' ? '.' : ',');
  return number.index + (mark < 0 ? number[0].length : mark);
}

function aligned(rows: readonly (Row | undefined)[]): readonly TextEdit[] {
  const all = rows.filter((row) => row !== undefined);
  const figures = all.filter(({ figure }) => figure !== '');
  if (all.length < rows.length || all.length < 2) return [];
  const mark = Math.max(...figures.map(({ width, whole }) => width + 1 + whole));
  const starts = new Map(figures.map((row) => [row, mark - row.whole]));
  const widest = Math.max(...all.map((row) => (starts.get(row) ?? row.width) + row.figure.length));
  return all.flatMap((row) => {
    const gap = starts.has(row) ? ' '.repeat(starts.get(row)! - row.width) : '';
    const figureEnd = row.figureStart + row.figure.length;
    const behind = ' '.repeat(widest - ((starts.get(row) ?? row.width) + row.figure.length) + REMARK);
    return [
      { start: row.keyEnd, end: row.figureStart, text: gap },
      ...(row.remark === undefined ? [] : [{ start: figureEnd, end: row.remark, text: behind }]),
    ];
  });
}

/** Columns between the widest figure and the remarks. */
const REMARK = 3;
