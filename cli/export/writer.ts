import type { ColumnKind, ExportValue } from '../../core/index.ts';

/** Decimals that a number is written with at most; what needs more is rounded half up. */
export const PLACES = 9;

/** Takes rows, a group at a time, and ends the file. */
export interface TableWriter {
  readonly write: (rows: readonly Readonly<Record<string, ExportValue>>[]) => void | Promise<void>;
  readonly end: () => void | Promise<void>;
}

/** Begins a file for a table. */
export type OpenTable = (path: string, columns: Readonly<Record<string, ColumnKind>>) => Promise<TableWriter>;

/** How a table can be had. */
export const EXPORT_FORMATS = ['csv', 'jsonl', 'parquet'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** The writer of a format, loaded when it is asked for. */
export async function openerOf(format: ExportFormat): Promise<OpenTable> {
  switch (format) {
    case 'csv':
      return (await import('./csv.ts')).openCsv;
    case 'jsonl':
      return (await import('./jsonl.ts')).openJsonLines;
    case 'parquet':
      return (await import('./parquet.ts')).openParquet;
  }
}
