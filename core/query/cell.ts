import type { Query } from './database.ts';

/** What a database knows of one fact, one result of a query, or one line of a table. */
export interface Cell {
  readonly query: Query<string, unknown> | undefined;
  readonly key: string;
  /** Of a line: the table it is in. */
  readonly table: Cell | undefined;
  /** Of a table: the lines that were looked up. */
  lines: Map<string, Cell> | undefined;
  value: unknown;
  /** The revision in which `value` last became different. */
  changed: number;
  /** The revision in which `value` was last known to be right. */
  checked: number;
  reads: Cell[];
  /** The run that noted this cell last, so that it does not note it again and again. */
  notedBy: number;
  /** The number of the run going on; 0 for none. */
  running: number;
}

/** A cell of which nothing is known yet. */
export function cellOf(query: Cell['query'], key: string, value: unknown, table?: Cell): Cell {
  return { query, key, table, lines: undefined, value, changed: 0, checked: 0, reads: [], notedBy: 0, running: 0 };
}
