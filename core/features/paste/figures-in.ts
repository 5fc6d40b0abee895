import type { Plan } from '../../workspace/plan.ts';
import { type CellText, cellText, styleOf } from './cells.ts';
import { scopeMatcher } from './match-scope.ts';
import type { Sheet } from './sheet-at.ts';

/** What rows of cells say of the zones of a sheet. */
export interface PastedFigures {
  /** The text of each zone's figure; `''` where it has not reported. */
  readonly figures: ReadonlyMap<string, string>;
  /** The rows that say something else. */
  readonly left: readonly string[];
}

type Rows = readonly (readonly string[])[];

/** The figures in rows of cells: zones in the column that names most of them, numbers in the column that has most of them. */
export function figuresIn(plan: Plan, sheet: Sheet, rows: Rows): PastedFigures {
  const match = scopeMatcher(plan, sheet.scopes);
  const names = nameColumn(rows, match);
  const named = rows.filter((row) => match(row[names] ?? '') !== undefined);
  const numbers = numberColumn(plan, sheet, rows, named, names);
  const read = numbers === undefined ? () => undefined : readerOf(plan, sheet, named, numbers);
  const figures = new Map<string, string>();
  const left: string[] = [];
  rows.forEach((row, i) => {
    const scope = match(row[names] ?? '');
    const text = read(row);
    const isHead = i === 0 && scope === undefined && text === undefined;
    if (scope !== undefined && text !== undefined && !figures.has(scope)) figures.set(scope, text);
    else if (!isHead) left.push(row.filter(Boolean).join(' | '));
  });
  return { figures, left };
}

function nameColumn(rows: Rows, match: (cell: string) => string | undefined): number {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const counts = Array.from({ length: width }, (_, column) => rows.filter((row) => match(row[column] ?? '') !== undefined).length);
  return Math.max(0, counts.indexOf(Math.max(0, ...counts)));
}

/** Behind the names; of several the one whose head says what the sheet holds, else the first of those with most numbers. */
function numberColumn(plan: Plan, sheet: Sheet, rows: Rows, named: Rows, names: number): number | undefined {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const columns = Array.from({ length: width }, (_, column) => column).filter((column) => column > names);
  const counts = columns.map((column) => {
    const read = readerOf(plan, sheet, named, column);
    return { column, count: named.filter((row) => Boolean(read(row))).length };
  });
  const most = Math.max(0, ...counts.map(({ count }) => count));
  if (most === 0) return counts.length === 1 ? counts[0]!.column : undefined;
  const head = rows[0] && !named.includes(rows[0]) ? rows[0] : [];
  const says = counts.find(({ column, count }) => count > 0 && (sheet.planned ? PLANNED : ACHIEVED).test(head[column] ?? ''));
  return (says ?? counts.find(({ count }) => count === most))!.column;
}

const ACHIEVED = /thực hiện|lũy kế|luỹ kế|số liệu|achieved|actual|to date/iu;
const PLANNED = /kế hoạch|chỉ tiêu|giao|plan|target/iu;

function readerOf(plan: Plan, { unit }: Sheet, named: Rows, column: number): (row: readonly string[]) => CellText {
  const { manifest } = plan;
  const style = styleOf(
    named.map((row) => row[column] ?? ''),
    manifest.locale,
  );
  return (row) => cellText(row[column] ?? '', { manifest, unit, style });
}
