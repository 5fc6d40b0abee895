import type { Command } from 'commander';
import type { StatusRequest } from '../commands/status.ts';
import { isTrouble, type Outcome, stopped, type Trouble } from '../outcome.ts';
import type { Terminal } from '../terminal.ts';
import { describe, type Wiring } from './help.ts';
import { dayOf, oneOf } from './values.ts';

interface StatusOptions {
  readonly format: string;
  readonly asOf?: string;
  readonly passOnNoFiles?: boolean;
  readonly public?: boolean;
}

/** Declares `zoneplan status`. */
export function wireStatus(program: Command, { language, run }: Wiring): void {
  const say = describe(language);
  program
    .command('status')
    .argument('[paths...]', say('folders, files or globs', 'thư mục, tệp hoặc mẫu tên'))
    .description(say('Show what is achieved of every target.', 'Cho biết từng chỉ tiêu đạt bao nhiêu so với kế hoạch.'))
    .option('--format <name>', say('table or json', 'table (bảng) hoặc json'), 'table')
    .option('--as-of <date>', say('judge the plan as of this date', 'đánh giá kế hoạch tính đến ngày này'))
    .option('--public', say('leave out what is private and what would give it away', 'không in số nội bộ và số làm lộ số nội bộ'))
    .option('--pass-on-no-files', say('exit 0 when there is no plan file', 'thoát với mã 0 khi không có tệp kế hoạch'))
    .addHelpText('after', say(EXAMPLES.en, EXAMPLES.vi))
    .action((paths: string[], options: StatusOptions) => run((terminal) => shown(paths, options, terminal)));
}

async function shown(paths: readonly string[], options: StatusOptions, terminal: Terminal): Promise<Outcome> {
  const request = requestOf(paths.length > 0 ? paths : ['.'], options, terminal);
  if (isTrouble(request)) return stopped(request);
  const { status } = await import('../commands/status.ts');
  return status(request, terminal);
}

function requestOf(paths: readonly string[], options: StatusOptions, { language, cwd }: Terminal): StatusRequest | Trouble {
  const format = oneOf('--format', options.format, ['table', 'json'], language);
  if (isTrouble(format)) return format;
  const asOf = dayOf('--as-of', options.asOf, language);
  if (isTrouble(asOf)) return asOf;
  return { paths, cwd, asOf, format, passOnNoFiles: options.passOnNoFiles === true, inTheOpen: options.public === true };
}

const EXAMPLES = {
  en: `
Examples:
  zoneplan status                     every target in this folder
  zoneplan status fdi-2024.plan.yaml  the targets of one file
  zoneplan status --as-of 2024-03-31  as it stood at the end of March
  zoneplan status --format json       for machines, with exact figures
  zoneplan status --public            to publish: without private figures
`,
  vi: `
Ví dụ:
  zoneplan status                     mọi chỉ tiêu trong thư mục này
  zoneplan status fdi-2024.plan.yaml  các chỉ tiêu trong một tệp
  zoneplan status --as-of 2024-03-31  tình hình tính đến cuối tháng 3
  zoneplan status --format json       cho máy đọc, con số chính xác
  zoneplan status --public            để công bố: không có số nội bộ
`,
} as const;
