import type { Locale } from '../core/index.ts';

/** The cells of a spreadsheet as text, rows in their places. */
export type Grid = readonly (readonly string[])[];

/** A spreadsheet as it was stored. */
export interface Spreadsheet {
  /** Its file name: a workbook ends in `.xlsx`, all else is text between commas, semicolons or tabs. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Which sheet of a workbook: its name or its number from 1; the first when absent. */
  readonly sheet?: string;
}

/** The cells of a spreadsheet, numbers as the locale writes them; or why there are none. */
export async function gridOf({ name, bytes, sheet }: Spreadsheet, locale: Locale): Promise<Grid | 'unreadable' | 'no-sheet'> {
  try {
    return (/\.xlsx$/i.test(name) ? await workbook(bytes, sheet, locale) : await separated(bytes)) ?? 'no-sheet';
  } catch {
    return 'unreadable';
  }
}

async function workbook(bytes: Uint8Array, wanted: string | undefined, locale: Locale): Promise<Grid | undefined> {
  const { default: readWorkbook } = await import('read-excel-file/universal');
  const stored = new Uint8Array(bytes).buffer;
  const sheets = await readWorkbook(stored, { parseNumber: (written) => new StoredNumber(written) as unknown as string });
  const found = wanted === undefined ? sheets[0] : (sheets.find(({ sheet }) => sheet === wanted) ?? sheets[Number(wanted) - 1]);
  return found?.data.map((row) => row.map((cell) => textOf(cell, locale)));
}

/** A number as a workbook stores it, which is not how it is shown. */
class StoredNumber {
  constructor(readonly written: string) {}
}

/** A cell as the plan's locale writes it; a stored number has the fifteen digits a spreadsheet shows and keeps. */
function textOf(cell: unknown, locale: Locale): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  if (!(cell instanceof StoredNumber)) return tidy(String(cell));
  const digits = Number(cell.written).toLocaleString('en', { useGrouping: false, maximumSignificantDigits: 15 });
  return locale === 'vi-VN' ? digits.replace('.', ',') : digits;
}

/** Separated by commas, semicolons or tabs: by what the first lines have most of. */
async function separated(bytes: Uint8Array): Promise<Grid> {
  const { parse } = await import('csv-parse/browser/esm/sync');
  const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  const head = text.split(/\r?\n/, 20).join('\n');
  const delimiter = [';', '\t', ','].reduce((a, b) => (head.split(b).length > head.split(a).length ? b : a));
  const rows = parse(text, { bom: true, delimiter, relax_column_count: true, skip_empty_lines: false }) as string[][];
  return rows.map((row) => row.map(tidy));
}

function tidy(cell: string): string {
  return cell.normalize('NFC').replace(/\s+/g, ' ').trim();
}
