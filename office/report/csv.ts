import { stringify } from 'csv-stringify/browser/esm/sync';
import type { Report } from '../../core/index.ts';
import { written } from '../written.ts';

/** Reports as CSV with a byte-order mark, as spreadsheets ask for it; no cell begins a formula. */
export function reportCsv(reports: readonly Report[]): string {
  const lines = reports.flatMap(({ title, subtitle, tables, texts, empty }) => [
    [title],
    [subtitle],
    ...(tables.length + texts.length > 0 ? [] : [[], [empty]]),
    ...texts.flatMap(({ caption, lines }) => [[], ...(caption ? [[caption]] : []), ...lines.map(({ said }) => [said])]),
    ...tables.flatMap(({ caption, columns, rows, notes }) => [
      [],
      ...(caption ? [[caption]] : []),
      columns.map((column) => column.title),
      ...rows.map(({ cells }) => columns.map((_, i) => cells[i]?.said ?? '')),
      ...notes.map((note) => [note]),
    ]),
    [],
  ]);
  return stringify(
    lines.map((line) => line.map((cell) => harmless(written(cell)))),
    { bom: true, record_delimiter: 'windows' },
  );
}

/** A cell that a spreadsheet would read as a formula gets an apostrophe; numbers with a sign are none. */
export function harmless(cell: string): string {
  const isNumber = /^[+\-\u2212][\d.,]+%?$/.test(cell);
  return /^\s*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/.test(cell) && !isNumber ? `'${cell}` : cell;
}
