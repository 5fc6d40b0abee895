import { readFileSync } from 'node:fs';
import type { Language, Locale } from '../../core/index.ts';
import type { Trouble } from '../outcome.ts';

/** The cells of a spreadsheet as text, rows in their places; of a workbook the first sheet unless another is named. */
export async function gridOf(
  path: string,
  { sheet, locale }: { readonly sheet?: string; readonly locale: Locale },
  language: Language,
): Promise<readonly (readonly string[])[] | Trouble> {
  try {
    const rows = /\.xlsx$/i.test(path) ? await workbook(path, sheet, locale) : await separated(path);
    return rows ?? noSheet(sheet ?? '', language);
  } catch {
    return {
      trouble:
        language === 'vi'
          ? `không đọc được bảng tính "${path}"; cần tệp .xlsx hoặc .csv.`
          : `the spreadsheet "${path}" cannot be read; it takes .xlsx and .csv.`,
    };
  }
}

async function workbook(path: string, wanted: string | undefined, locale: Locale): Promise<readonly (readonly string[])[] | undefined> {
  const { default: readWorkbook } = await import('read-excel-file/node');
  const sheets = await readWorkbook(path, { parseNumber: (written) => new StoredNumber(written) as unknown as string });
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
async function separated(path: string): Promise<readonly (readonly string[])[]> {
  const { parse } = await import('csv-parse/sync');
  const text = readFileSync(path, 'utf8');
  const head = text.split(/\r?\n/, 20).join('\n');
  const delimiter = [';', '\t', ','].reduce((a, b) => (head.split(b).length > head.split(a).length ? b : a));
  const rows = parse(text, { bom: true, delimiter, relax_column_count: true, skip_empty_lines: false }) as string[][];
  return rows.map((row) => row.map(tidy));
}

function tidy(cell: string): string {
  return cell.normalize('NFC').replace(/\s+/g, ' ').trim();
}

function noSheet(name: string, language: Language): Trouble {
  return { trouble: language === 'vi' ? `bảng tính không có trang "${name}".` : `the workbook has no sheet "${name}".` };
}
