import writeXlsx, { type CellObject, type Row } from 'write-excel-file/universal';
import type { Report, ReportCell, ReportColumn, ReportRow, ReportTable } from '../../core/index.ts';
import { written } from '../written.ts';
import { onPaper } from './xlsx-on-paper.ts';

/** Reports as a workbook, a sheet a table. What is a number on paper is a number in its cell, the same to the last digit; all else is text. */
export async function reportXlsx(reports: readonly Report[]): Promise<Uint8Array> {
  const sheets = reports.flatMap((report): readonly { report: Report; table?: ReportTable }[] =>
    report.tables.length > 0 ? report.tables.map((table) => ({ report, table })) : [{ report }],
  );
  const names = sheetNames(sheets.map(({ report, table }) => table?.caption || report.title));
  const heads = sheets.map(({ table }) => (table ? HEAD_ROWS + 1 : 0));
  const workbook = await writeXlsx(
    sheets.map(({ report, table }, i) => ({
      data: table ? sheetOf(report, table) : [...headOf(report), ...sentencesOf(report)],
      sheet: names[i]!,
      orientation: 'landscape' as const,
      columns: table?.columns.map(({ width }) => ({ width })) ?? [{ width: 110 }],
      stickyRowsCount: heads[i]!,
    })),
    { fontFamily: 'Times New Roman', fontSize: 12, features: [onPaper(names, heads)] },
  ).toBlob();
  return new Uint8Array(await workbook.arrayBuffer());
}

const HEAD_ROWS = 3;

function headOf({ title, subtitle }: Report, caption = ''): Row[] {
  return [[{ ...plain(title), fontWeight: 'bold', fontSize: 14 }], [plain(subtitle)], [{ ...plain(caption), fontWeight: 'bold' }]];
}

/** A sentence a row, below their captions; without any, that there is nothing. */
function sentencesOf({ texts, empty }: Report): Row[] {
  if (texts.length === 0) return [[plain(empty)]];
  return texts.flatMap(({ caption, lines }): Row[] => [
    ...(caption ? [[{ ...plain(caption), fontWeight: 'bold' as const }]] : []),
    ...lines.map(({ said }): Row => [{ ...plain(said), wrap: true, alignVertical: 'top', height: heightOf([said], [{ width: 110 }]) }]),
  ]);
}

function sheetOf(report: Report, { caption, columns, rows, notes }: ReportTable): Row[] {
  const height = heightOf(
    columns.map(({ title }) => title),
    columns,
  );
  const titles: Row = columns.map(({ title }) => ({
    ...plain(title),
    fontWeight: 'bold',
    align: 'center',
    alignVertical: 'center',
    wrap: true,
    height,
    backgroundColor: '#E8F0F1',
    ...BORDER,
  }));
  return [...headOf(report, caption), titles, ...rows.map((row) => rowOf(row, columns)), ...notes.map((note): Row => [plain(note)])];
}

function rowOf({ is, cells }: ReportRow, columns: readonly ReportColumn[]): Row {
  if (is === 'group')
    return [
      { ...plain(cells[0]?.said ?? ''), fontWeight: 'bold', columnSpan: columns.length, ...BORDER },
      ...columns.slice(1).map(() => null),
    ];
  const style = is === 'total' ? { fontWeight: 'bold' as const } : is === 'silent' ? { fontStyle: 'italic' as const } : {};
  const height = heightOf(
    cells.map(({ said }) => said),
    columns,
  );
  return columns.map(({ align }, i) => ({ ...cellOf(cells[i]), align, alignVertical: 'top', wrap: true, height, ...BORDER, ...style }));
}

/** Points a row needs for its longest text, which no spreadsheet measures by itself. */
function heightOf(texts: readonly string[], columns: readonly Pick<ReportColumn, 'width'>[]): number {
  const lines = columns.map(({ width }, i) => Math.ceil(((texts[i]?.length ?? 0) * 1.15) / width));
  return 17 * Math.max(1, ...lines);
}

function cellOf(cell: ReportCell | undefined): CellObject {
  if (cell?.digits === undefined || !isKept(cell.digits)) return plain(cell?.said ?? '');
  const decimals = cell.digits.split('.')[1]?.length ?? 0;
  const isShare = cell.said.endsWith('%');
  const places = isShare ? decimals - 2 : decimals;
  const point = places > 0 ? `.${'0'.repeat(places)}` : '';
  return { value: Number(cell.digits), type: Number, format: isShare ? `0${point}%` : `#,##0${point}` };
}

/** Whether a spreadsheet keeps all digits: its numbers hold fifteen. */
function isKept(digits: string): boolean {
  return digits.replace(/[-.]/g, '').replace(/^0+/, '').length <= 15;
}

function plain(text: string): CellObject {
  return { value: written(text), type: String };
}

const BORDER = { borderStyle: 'thin', borderColor: '#9AA5AB' } as const;

/** Names of sheets: at most 31 characters, none of the signs they may not have, each once. */
function sheetNames(wanted: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return wanted.map((each) => {
    const name =
      written(each)
        .replace(/[\\/*?:[\]']/g, ' ')
        .trim()
        .slice(0, 28) || '1';
    let free = name;
    for (let n = 2; taken.has(free.toLowerCase()); n += 1) free = `${name.slice(0, 27)} ${n}`;
    taken.add(free.toLowerCase());
    return free;
  });
}
