import { remarkText } from '../remark-text.ts';

/** Rows of cells between tabs, as a spreadsheet copies them; rows that hold nothing are left out. */
export function rowsOf(text: string): readonly (readonly string[])[] {
  const rows = text.replace(/^\ufeff/, '').split(/\r\n|\r|\n/);
  return rows.map((row) => row.split('\t').map(plain)).filter((row) => row.some(Boolean));
}

/** Without the quotes that a spreadsheet puts around a cell, every kind of space a plain one. */
function plain(cell: string): string {
  const inner = /^\s*"((?:[^"]|"")*)"\s*$/.exec(cell)?.[1];
  return remarkText((inner === undefined ? cell : inner.replaceAll('""', '"')).normalize('NFC'));
}
