import { existsSync, readFileSync } from 'node:fs';
import {
  type Imported,
  type ImportedHead,
  importedText,
  importedSummary,
  importFigures,
  type ImportWhy,
  type Language,
  type Locale,
  type Mapping,
  planOf,
  refusedText,
} from '../../core/index.ts';
import { type Grid, gridOf } from '../../office/spreadsheet.ts';
import { absolute } from '../disk/path.ts';
import { loadPlans, type Request } from '../disk.ts';
import { mappingIn, mappingText } from '../import/mapping.ts';
import { isTrouble, type Outcome, stopped, type Trouble } from '../outcome.ts';
import { safe } from '../safe.ts';
import type { Terminal } from '../terminal.ts';
import { troublesOf } from '../troubles.ts';
import { writeReport } from '../write-report.ts';

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
  const grid = await gridFrom(request, planOf(loaded.db, plan.root).manifest.locale, terminal);
  if (isTrouble(grid)) return stopped(grid);
  const mapping = mappingAsked(request, terminal);
  if (isTrouble(mapping)) return stopped(mapping);
  const imported = importFigures(planOf(loaded.db, plan.root), grid, mapping);
  const text = imported.sheets.length > 0 ? importedText(imported.sheets, request.source) : '';
  const told = report(imported, terminal.language);
  if (request.saveMapping) troubles.push(...writeReport(request.saveMapping, mappingText(imported.mapping), terminal));
  const done = imported.refused.length > 0 ? 1 : 0;
  if (!request.into || text === '') return { code: troubles.length > 0 ? 2 : done, out: [text], troubles, notes: told };
  if (existsSync(absolute(terminal.cwd, request.into))) return stopped({ trouble: taken(request.into, terminal.language) });
  troubles.push(...writeReport(request.into, text, terminal));
  return { code: troubles.length > 0 ? 2 : done, troubles, notes: told };
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

async function gridFrom({ spreadsheet, sheet }: ImportRequest, locale: Locale, { cwd, language }: Terminal): Promise<Grid | Trouble> {
  const bytes = bytesOf(absolute(cwd, spreadsheet));
  const grid = bytes ? await gridOf({ name: spreadsheet, bytes, sheet }, locale) : 'unreadable';
  return typeof grid === 'string' ? { trouble: TROUBLES[grid][language](grid === 'no-sheet' ? sheet! : spreadsheet) } : grid;
}

function bytesOf(path: string): Uint8Array | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}

const TROUBLES = {
  unreadable: {
    en: (path: string) => `the spreadsheet "${path}" cannot be read; it takes .xlsx and .csv.`,
    vi: (path: string) => `không đọc được bảng tính "${path}"; cần tệp .xlsx hoặc .csv.`,
  },
  'no-sheet': {
    en: (name: string) => `the workbook has no sheet "${name}".`,
    vi: (name: string) => `bảng tính không có trang "${name}".`,
  },
} as const;

function report(imported: Imported, language: Language): readonly string[] {
  const refused = imported.refused.map((each) => {
    const advice = ADVICE[each.why]?.[language];
    return `${safe(refusedText(each, language))}${advice ? `; ${advice}` : ''}.`;
  });
  return [...refused, importedSummary(imported, language)];
}

/** What to do on the command line about what was not taken over. */
const ADVICE: Partial<Record<ImportWhy, Readonly<Record<Language, string>>>> = {
  'no-scope': { en: 'or say which one under `rows` of the mapping', vi: 'hoặc ghi mã tương ứng ở `rows` của tệp ánh xạ' },
  total: {
    en: 'give it a scope under `rows` of the mapping to take it over',
    vi: 'muốn lấy dòng này, hãy ghi mã phạm vi ở `rows` của tệp ánh xạ',
  },
  'no-indicator': {
    en: 'say which one with --indicator or under `columns` of the mapping',
    vi: 'hãy nêu bằng --indicator hoặc ở `columns` của tệp ánh xạ',
  },
  'no-period': {
    en: 'say it with --period or under `columns` of the mapping',
    vi: 'hãy nêu bằng --period hoặc ở `columns` của tệp ánh xạ',
  },
};

function taken(path: string, language: Language): string {
  if (language === 'vi') return `"${path}" đã có; hãy chọn tên khác, không tệp nào bị ghi đè.`;
  return `"${path}" is there already; choose another name, no file is written over.`;
}
