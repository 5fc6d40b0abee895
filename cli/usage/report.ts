import type { Command } from 'commander';
import type { Language } from '../../core/index.ts';
import { VIEWS } from '../../office/report/views.ts';
import type { ReportRequest } from '../commands/report.ts';
import { isTrouble, type Outcome, stopped, type Trouble } from '../outcome.ts';
import { isText, REPORT_FORMATS } from '../../office/report/formats.ts';
import type { Terminal } from '../terminal.ts';
import type { ChoicesTyped } from '../wanted.ts';
import { choiceOptions } from './choice-options.ts';
import { formatsIn } from './formats.ts';
import { gathered } from './gathered.ts';
import { describe, type Wiring } from './help.ts';
import { dayOf, oneOf } from './values.ts';

interface ReportOptions extends ChoicesTyped {
  readonly view: string;
  readonly format?: readonly string[];
  readonly status?: readonly string[];
  readonly since?: string;
  readonly asOf?: string;
  readonly public?: boolean;
}

/** Declares `zoneplan report`. */
export function wireReport(program: Command, { language, run }: Wiring): void {
  const say = describe(language);
  const list = (words: readonly string[]) => words.join(', ');
  choiceOptions(
    program
      .command('report')
      .argument('[paths...]', say('folders, files or globs', 'thư mục, tệp hoặc mẫu tên'))
      .description(say('Write the tables that offices hand on.', 'Lập các bảng báo cáo để trình, gửi.'))
      .option('--view <name>', `${say('which report', 'loại báo cáo')}: ${list(VIEWS)}`, 'official')
      .option(
        '--format <name[=file]>',
        say(`${list(REPORT_FORMATS)}; may be given several times`, `${list(REPORT_FORMATS)}; có thể dùng nhiều lần`),
        gathered,
      ),
    language,
  )
    .option(
      '--status <words>',
      say('only targets that stand so, such as at-risk,missed', 'chỉ các chỉ tiêu được đánh giá như vậy'),
      gathered,
    )
    .option(
      '--since <date or revision>',
      say('what a dashboard is compared with; the last review when absent', 'mốc so sánh của dashboard; mặc định là cuộc họp gần nhất'),
    )
    .option('--as-of <date>', say('as it stood on this date', 'tính đến ngày này'))
    .option('--public', say('leave out what is private and what would give it away', 'không in số nội bộ và số làm lộ số nội bộ'))
    .addHelpText('after', say(EXAMPLES.en, EXAMPLES.vi))
    .action((paths: string[], options: ReportOptions) => run((terminal) => made(paths, options, terminal)));
}

async function made(paths: readonly string[], options: ReportOptions, terminal: Terminal): Promise<Outcome> {
  const request = requestOf(paths.length > 0 ? paths : ['.'], options, terminal);
  if (isTrouble(request)) return stopped(request);
  const { report } = await import('../commands/report.ts');
  return report(request, terminal);
}

function requestOf(paths: readonly string[], options: ReportOptions, { language, cwd }: Terminal): ReportRequest | Trouble {
  const kind = oneOf('--view', options.view, VIEWS, language);
  if (isTrouble(kind)) return kind;
  const asOf = dayOf('--as-of', options.asOf, language);
  if (isTrouble(asOf)) return asOf;
  const usual = kind === 'dashboard' ? 'html' : 'markdown';
  const formats = formatsIn(options.format ?? [usual], REPORT_FORMATS, language, isText);
  if (isTrouble(formats)) return formats;
  if (kind === 'dashboard' && formats.some(({ name }) => name !== 'html')) return onlyHtml(language);
  const { since, status = [] } = options;
  const inTheOpen = options.public === true;
  if (since !== undefined && (kind !== 'dashboard' || inTheOpen)) return noSince(language);
  return { paths, cwd, asOf, kind, formats, chosen: options, statuses: status, since, inTheOpen };
}

function noSince(language: Language): Trouble {
  if (language === 'vi') return { trouble: '--since chỉ dùng với --view dashboard và không dùng cùng --public.' };
  return { trouble: '--since belongs to --view dashboard, without --public.' };
}

function onlyHtml(language: Language): Trouble {
  if (language === 'vi') return { trouble: '--view dashboard chỉ có ở --format html.' };
  return { trouble: '--view dashboard comes as --format html only.' };
}

const EXAMPLES = {
  en: `
Examples:
  zoneplan report                     the official table of all targets
  zoneplan report --view weekly       the weekly count, a row a zone
  zoneplan report --view dashboard --format html=plan.html
  zoneplan report --view dashboard --since HEAD --format html=plan.html
  zoneplan report --view policy --policy nq-01
  zoneplan report --view next-year --format xlsx=kh.xlsx --format docx=kh.docx
  zoneplan report --view sentences --zone "song khoai"
`,
  vi: `
Ví dụ:
  zoneplan report                     bảng tổng hợp mọi chỉ tiêu
  zoneplan report --view weekly       kiểm đếm hằng tuần, mỗi khu một dòng
  zoneplan report --view dashboard --format html=plan.html
  zoneplan report --view dashboard --since HEAD --format html=plan.html
  zoneplan report --view policy --policy nq-01
  zoneplan report --view next-year --format xlsx=kh.xlsx --format docx=kh.docx
  zoneplan report --view sentences --zone "song khoai"
`,
} as const;
