import type { OpenTable } from './writer.ts';

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
