import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import {
  type Imported,
  type ImportedHead,
  importedText,
  importFigures,
  type Language,
  type Mapping,
  planOf,
  WHYS,
} from '../../core/index.ts';
import { absolute } from '../disk/path.ts';
import { loadPlans, type Request } from '../disk.ts';
import { mappingIn, mappingText } from '../import/mapping.ts';
import { gridOf } from '../import/grid.ts';
import { isTrouble, type Outcome, stopped } from '../outcome.ts';
import { safe } from '../safe.ts';
import type { Terminal } from '../terminal.ts';
import { troublesOf } from '../troubles.ts';

/** What `zoneplan import` was asked. */
export interface ImportRequest extends Request {
  readonly spreadsheet: string;
  /** Which sheet of a workbook: its name or its number from 1. */
  readonly sheet?: string;
  readonly usual: ImportedHead;
  readonly source?: string;
  readonly mapping?: string;
  readonly saveMapping?: string;
  /** The plan file to be written; without it only what would be written is shown. */
  readonly into?: string;
}

/** `zoneplan import`: figures of a spreadsheet as a plan file; what cannot be placed is refused, row by row. */
export async function importSpreadsheet(request: ImportRequest, terminal: Terminal): Promise<Outcome> {
  const loaded = loadPlans(request);
  const troubles = troublesOf(loaded, terminal, false);
  const [plan] = loaded.plans;
  if (!plan) return { code: 2, troubles };
  const grid = await gridOf(
    absolute(terminal.cwd, request.spreadsheet),
    { sheet: request.sheet, locale: planOf(loaded.db, plan.root).manifest.locale },
    terminal.language,
  );
  if (isTrouble(grid)) return stopped(grid);
  const mapping = mappingAsked(request, terminal);
  if (isTrouble(mapping)) return stopped(mapping);
  const imported = importFigures(planOf(loaded.db, plan.root), grid, mapping);
  const text = imported.sheets.length > 0 ? importedText(imported.sheets, request.source) : '';
  const told = report(imported, terminal.language);
  if (request.saveMapping) writeFileSync(absolute(terminal.cwd, request.saveMapping), mappingText(imported.mapping));
  const code = imported.refused.length > 0 ? 1 : 0;
  if (!request.into || text === '') return { code, out: [text], troubles, notes: told };
  const path = absolute(terminal.cwd, request.into);
  if (existsSync(path)) return stopped({ trouble: taken(request.into, terminal.language) });
  writeFileSync(path, text);
  return { code, troubles, notes: told };
}

function mappingAsked({ mapping, usual }: ImportRequest, { cwd, language }: Terminal): Mapping | { readonly trouble: string } {
  const empty = { columns: {}, rows: {}, usual };
  if (mapping === undefined) return empty;
  try {
    return { ...empty, ...mappingIn(readFileSync(absolute(cwd, mapping), 'utf8'), usual) };
  } catch {
    return { trouble: language === 'vi' ? `không đọc được tệp ánh xạ "${mapping}".` : `the mapping "${mapping}" cannot be read.` };
  }
}

function report({ sheets, refused }: Imported, language: Language): readonly string[] {
  const figures = sheets.reduce((sum, { values }) => sum + [...values.values()].filter(Boolean).length, 0);
  const blanks = sheets.reduce((sum, { values }) => sum + [...values.values()].filter((text) => !text).length, 0);
  const summary =
    language === 'vi'
      ? `lấy ${figures} số liệu trong ${sheets.length} bảng đếm, ${blanks} ô chưa báo cáo; bỏ lại ${refused.length}.`
      : `${figures} figures taken over in ${sheets.length} count sheets, ${blanks} not reported; ${refused.length} refused.`;
  const where = language === 'vi' ? 'dòng' : 'row';
  return [...refused.map(({ row, text, why }) => `${where} ${row}, “${safe(text)}”: ${WHYS[why][language]}.`), summary];
}

function taken(path: string, language: Language): string {
  if (language === 'vi') return `"${path}" đã có; hãy chọn tên khác, không tệp nào bị ghi đè.`;
  return `"${path}" is there already; choose another name, no file is written over.`;
}
