import type { Command } from 'commander';
import type { StatusRequest } from '../commands/status.ts';
import { isTrouble, type Outcome, stopped, type Trouble } from '../outcome.ts';
import { GROUPED_BY, STATUS_FORMATS } from '../status/names.ts';
import type { Terminal } from '../terminal.ts';
import type { ChoicesTyped } from '../wanted.ts';
import { choiceOptions } from './choice-options.ts';
import { formatsIn, formatsWith } from './formats.ts';
import { gathered } from './gathered.ts';
import { describe, type Wiring } from './help.ts';
import { dayOf, oneOf } from './values.ts';

interface StatusOptions extends ChoicesTyped {
  readonly by: string;
  readonly status?: readonly string[];
  readonly format?: readonly string[];
  readonly asOf?: string;
  readonly lastYear?: boolean;
  readonly passOnNoFiles?: boolean;
  readonly public?: boolean;
}

/** Declares `zoneplan status`. */
export function wireStatus(program: Command, { language, run }: Wiring): void {
  const say = describe(language);
  const command = program
    .command('status')
    .argument('[paths...]', say('folders, files or globs', 'thư mục, tệp hoặc mẫu tên'))
    .description(say('Show what is achieved of every target.', 'Cho biết từng chỉ tiêu đạt bao nhiêu so với kế hoạch.'))
    .option('--by <what>', `${say('what the targets stand below', 'xếp các chỉ tiêu theo')}: ${GROUPED_BY.join(', ')}`, 'target')
    .option(
      '--status <words>',
      say('only targets that stand so, such as at-risk,missed', 'chỉ các chỉ tiêu được đánh giá như vậy, ví dụ at-risk,missed'),
      gathered,
    );
  choiceOptions(command, language)
    .option(
      '--format <name>',
      say(
        `${STATUS_FORMATS.join(', ')}; name=path writes to a file; may be repeated`,
        `${STATUS_FORMATS.join(', ')}; tên=đường-dẫn để ghi ra tệp; dùng được nhiều lần`,
      ),
      gathered,
    )
    .option('--last-year', say('beside the same period of last year', 'so với cùng kỳ năm trước'))
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
  const by = oneOf('--by', options.by, GROUPED_BY, language);
  if (isTrouble(by)) return by;
  const formats = formatsIn(options.format ?? [], STATUS_FORMATS, language);
  if (isTrouble(formats)) return formats;
  const asOf = dayOf('--as-of', options.asOf, language);
  if (isTrouble(asOf)) return asOf;
  return {
    paths,
    cwd,
    asOf,
    by,
    chosen: options,
    statuses: options.status ?? [],
    formats: formatsWith(formats, 'table'),
    withLastYear: options.lastYear === true,
    passOnNoFiles: options.passOnNoFiles === true,
    inTheOpen: options.public === true,
  };
}

const EXAMPLES = {
  en: `
Examples:
  zoneplan status                     every target in this folder
  zoneplan status fdi-2024.plan.yaml  the targets of one file
  zoneplan status --by zone           zone by zone, with how each stands
  zoneplan status --status off-track,at-risk --owner "Ban Quản lý KKT"
  zoneplan status --zone "song khoai" of a zone, by id, name or alias
  zoneplan status --last-year         beside the same period of last year
  zoneplan status --as-of 2024-03-31  as it stood at the end of March
  zoneplan status --format json       for machines, with exact figures
  zoneplan status --format csv=status.csv --format html=status.html
  zoneplan status --public            to publish: without private figures
`,
  vi: `
Ví dụ:
  zoneplan status                     mọi chỉ tiêu trong thư mục này
  zoneplan status fdi-2024.plan.yaml  các chỉ tiêu trong một tệp
  zoneplan status --by zone           theo từng khu, kèm đánh giá chung
  zoneplan status --status off-track,at-risk --owner "Ban Quản lý KKT"
  zoneplan status --zone "song khoai" của một khu, theo mã, tên, tên khác
  zoneplan status --last-year         so với cùng kỳ năm trước
  zoneplan status --as-of 2024-03-31  tình hình tính đến cuối tháng 3
  zoneplan status --format json       cho máy đọc, con số chính xác
  zoneplan status --format csv=status.csv --format html=status.html
  zoneplan status --public            để công bố: không có số nội bộ
`,
} as const;
