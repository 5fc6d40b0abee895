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
