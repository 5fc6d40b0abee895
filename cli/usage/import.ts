import type { Command } from 'commander';
import type { ImportRequest } from '../commands/import.ts';
import { isTrouble, type Outcome, stopped } from '../outcome.ts';
import type { Terminal } from '../terminal.ts';
import { describe, type Wiring } from './help.ts';
import { dayOf } from './values.ts';

interface ImportOptions {
  readonly plan?: string;
  readonly sheet?: string;
  readonly indicator?: string;
  readonly period?: string;
  readonly asOf?: string;
  readonly source?: string;
  readonly mapping?: string;
  readonly saveMapping?: string;
  readonly into?: string;
}

/** Declares `zoneplan import`. */
export function wireImport(program: Command, { language, run }: Wiring): void {
  const say = describe(language);
  program
    .command('import')
    .argument('<spreadsheet>', say('a file .xlsx or .csv', 'tệp .xlsx hoặc .csv'))
    .description(
      say(
        'Take over figures from a spreadsheet; shows first, writes only where told to.',
        'Lấy số liệu từ bảng tính; mặc định chỉ xem thử, chỉ ghi khi được yêu cầu.',
      ),
    )
    .option('--plan <folder>', say('the folder of the plan', 'thư mục kế hoạch'), '.')
    .option('--sheet <name>', say('the sheet of a workbook, by name or number', 'trang của bảng tính, theo tên hoặc số thứ tự'))
    .option('--indicator <id>', say('the indicator where no head names one', 'chỉ số, khi đầu cột không nêu'))
    .option('--period <period>', say('the period where nothing says one', 'kỳ số liệu, khi bảng không nêu'))
    .option('--as-of <date>', say('the day of the figures where nothing says one', 'ngày của số liệu, khi bảng không nêu'))
    .option('--source <id>', say('the source to be written into the entries', 'nguồn ghi vào các mục số liệu'))
    .option('--mapping <file>', say('what heads and rows mean', 'tệp ánh xạ: đầu cột, tên dòng nghĩa là gì'))
    .option(
      '--save-mapping <file>',
      say('keep what was understood, to be corrected and used again', 'lưu lại cách hiểu để sửa và dùng lại'),
    )
    .option('--into <file>', say('write the figures into this new plan file', 'ghi số liệu vào tệp kế hoạch mới này'))
    .addHelpText('after', say(EXAMPLES.en, EXAMPLES.vi))
    .action((spreadsheet: string, options: ImportOptions) => run((terminal) => taken(spreadsheet, options, terminal)));
}

async function taken(spreadsheet: string, options: ImportOptions, terminal: Terminal): Promise<Outcome> {
  const day = dayOf('--as-of', options.asOf, terminal.language);
  if (isTrouble(day)) return stopped(day);
  const { indicator, period, asOf, plan = '.', ...others } = options;
  const usual = { ...(indicator && { indicator }), ...(period && { period }), ...(asOf && { asOf }) };
  const request: ImportRequest = { paths: [plan], cwd: terminal.cwd, asOf: undefined, spreadsheet, usual, ...others };
  const { importSpreadsheet } = await import('../commands/import.ts');
  return importSpreadsheet(request, terminal);
}

const EXAMPLES = {
  en: `
Examples:
  zoneplan import tuan-46.xlsx                          what would be taken over
  zoneplan import tuan-46.xlsx --into tuan-46.plan.yaml write it
  zoneplan import fdi.csv --indicator fdi --period 2024 --save-mapping m.yaml
`,
  vi: `
Ví dụ:
  zoneplan import tuan-46.xlsx                          xem sẽ lấy được những gì
  zoneplan import tuan-46.xlsx --into tuan-46.plan.yaml ghi vào tệp kế hoạch
  zoneplan import fdi.csv --indicator fdi --period 2024 --save-mapping m.yaml
`,
} as const;
