import type { Command } from 'commander';
import type { ExportRequest } from '../commands/export.ts';
import { EXPORT_FORMATS } from '../export/formats.ts';
import { TABLE_NAMES } from '../export/table-names.ts';
import { isTrouble, type Outcome, stopped, type Trouble } from '../outcome.ts';
import type { Terminal } from '../terminal.ts';
import { describe, type Wiring } from './help.ts';
import { dayOf, oneOf } from './values.ts';

interface ExportOptions {
  readonly format: string;
  readonly table: string[];
  readonly into: string;
  readonly asOf?: string;
}

/** Declares `zoneplan export`. */
export function wireExport(program: Command, { language, run }: Wiring): void {
  const say = describe(language);
  program
    .command('export')
    .argument('[paths...]', say('folders or files', 'thư mục hoặc tệp'))
    .description(say('Write tidy tables for databases and statistics.', 'Xuất bảng dữ liệu cho cơ sở dữ liệu, thống kê.'))
    .option('--format <name>', EXPORT_FORMATS.join(', '), 'csv')
    .option(
      '--table <name>',
      `${TABLE_NAMES.join(', ')}; ${say('all without it', 'không nêu là tất cả')}`,
      (each: string, before: string[]) => [...before, each],
      [],
    )
    .option('--into <folder>', say('the folder of the tables', 'thư mục chứa các bảng'), 'zoneplan-export')
    .option('--as-of <date>', say('as it stood on this date', 'tính đến ngày này'))
    .addHelpText('after', say(EXAMPLES.en, EXAMPLES.vi))
    .action((paths: string[], options: ExportOptions) => run((terminal) => written(paths, options, terminal)));
}

async function written(paths: readonly string[], options: ExportOptions, terminal: Terminal): Promise<Outcome> {
  const request = requestOf(paths.length > 0 ? paths : ['.'], options, terminal);
  if (isTrouble(request)) return stopped(request);
  const { exportTables } = await import('../commands/export.ts');
  return exportTables(request, terminal);
}

function requestOf(paths: readonly string[], options: ExportOptions, { language, cwd }: Terminal): ExportRequest | Trouble {
  const format = oneOf('--format', options.format, EXPORT_FORMATS, language);
  if (isTrouble(format)) return format;
  const asOf = dayOf('--as-of', options.asOf, language);
  if (isTrouble(asOf)) return asOf;
  for (const table of options.table) {
    const found = oneOf('--table', table, TABLE_NAMES, language);
    if (isTrouble(found)) return found;
  }
  return { paths, cwd, asOf, format, tables: options.table, into: options.into };
}

const EXAMPLES = {
  en: `
Examples:
  zoneplan export                    all tables as CSV in zoneplan-export/
  zoneplan export plans/ --format parquet --into lake/
  zoneplan export --table figures --format jsonl
`,
  vi: `
Ví dụ:
  zoneplan export                    mọi bảng CSV trong zoneplan-export/
  zoneplan export ke-hoach/ --format parquet --into kho/
  zoneplan export --table figures --format jsonl
`,
} as const;
