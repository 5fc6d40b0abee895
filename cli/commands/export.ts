import { closeSync, mkdirSync, openSync } from 'node:fs';
import { EXPORT_TABLES, type ExportTable, type ExportValue, planOf } from '../../core/index.ts';
import { absolute } from '../disk/path.ts';
import { planFolders } from '../disk/plan-folders.ts';
import { loadPlans, type Request } from '../disk.ts';
import { type ExportFormat, openerOf } from '../export/formats.ts';
import type { TableWriter } from '../export/writer.ts';
import { type Outcome, stopped } from '../outcome.ts';
import type { Terminal } from '../terminal.ts';
import { troublesOf } from '../troubles.ts';

/** What `zoneplan export` was asked. */
export interface ExportRequest extends Request {
  readonly format: ExportFormat;
  readonly tables: readonly string[];
  /** The folder that gets a file a table. */
  readonly into: string;
}

/** `zoneplan export`: tidy tables of all plans; one plan is in memory at a time, and of its rows a group. */
export async function exportTables(request: ExportRequest, terminal: Terminal): Promise<Outcome> {
  const folder = absolute(terminal.cwd, request.into);
  if (!isThere(folder, tablesIn(request), request.format))
    return stopped({ trouble: UNWRITABLE[terminal.language].replace('{path}', () => request.into) });
  const open = await openerOf(request.format);
  const tables = tablesIn(request);
  const writers = await Promise.all(
    tables.map(async (table) => ({ table, writer: await open(`${folder}/${table.name}.${request.format}`, table.columns) })),
  );
  const troubles: string[] = [];
  for (const path of request.paths.flatMap((each) => planFolders(absolute(terminal.cwd, each)))) {
    const loaded = loadPlans({ ...request, paths: [path] });
    troubles.push(...troublesOf(loaded, terminal, false));
    for (const { root } of loaded.plans)
      for (const { table, writer } of writers) await writeRows(writer, table.rows(planOf(loaded.db, root)), root);
  }
  for (const { writer } of writers) await writer.end();
  return { code: troubles.length > 0 ? 2 : 0, troubles };
}

function tablesIn({ tables }: ExportRequest): readonly ExportTable[] {
  return EXPORT_TABLES.filter(({ name }) => tables.length === 0 || tables.includes(name));
}

/** Makes the folder of the tables, and whether all of them can be written in it. */
function isThere(folder: string, tables: readonly ExportTable[], format: string): boolean {
  try {
    mkdirSync(folder, { recursive: true });
    for (const { name } of tables) closeSync(openSync(`${folder}/${name}.${format}`, 'a'));
    return true;
  } catch {
    return false;
  }
}

const UNWRITABLE = {
  en: 'the tables cannot be written to "{path}".',
  vi: 'không ghi được các bảng vào "{path}".',
} as const;

const GROUP = 20_000;

async function writeRows(writer: TableWriter, rows: ReturnType<ExportTable['rows']>, root: string): Promise<void> {
  let group: Readonly<Record<string, ExportValue>>[] = [];
  for (const row of rows) {
    group.push(typeof row['file'] === 'string' ? { ...row, file: row['file'].slice(root.length + 1) } : row);
    if (group.length < GROUP) continue;
    await writer.write(group);
    group = [];
  }
  if (group.length > 0) await writer.write(group);
}
