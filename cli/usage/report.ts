import type { Command } from 'commander';
import type { Language } from '../../core/index.ts';
import { VIEWS } from '../report/views.ts';
import type { ReportRequest } from '../commands/report.ts';
import { isTrouble, type Outcome, stopped, type Trouble } from '../outcome.ts';
import { isText, REPORT_FORMATS } from '../report/formats.ts';
import type { Terminal } from '../terminal.ts';
import { describe, type Wiring } from './help.ts';
import { dayOf, oneOf } from './values.ts';

interface ReportOptions {
  readonly view: string;
  readonly format: string[];
  readonly policy?: string;
  readonly indicator?: string;
  readonly scope?: string;
  readonly asOf?: string;
  readonly public?: boolean;
}

/** Declares `zoneplan report`. */
export function wireReport(program: Command, { language, run }: Wiring): void {
  const say = describe(language);
  const list = (words: readonly string[]) => words.join(', ');
  program
    .command('report')
    .argument('[paths...]', say('folders, files or globs', 'thư mục, tệp hoặc mẫu tên'))
    .description(say('Write the tables that offices hand on.', 'Lập các bảng báo cáo để trình, gửi.'))
    .option('--view <name>', `${say('which report', 'loại báo cáo')}: ${list(VIEWS)}`, 'official')
    .option(
      '--format <name[=file]>',
      say(`${list(REPORT_FORMATS)}; may be given several times`, `${list(REPORT_FORMATS)}; có thể dùng nhiều lần`),
      (each: string, before: string[]) => [...before, each],
      [],
    )
    .option('--policy <id>', say('only targets of this policy', 'chỉ các chỉ tiêu của chính sách này'))
    .option('--indicator <id>', say('only targets of this indicator', 'chỉ các chỉ tiêu dùng chỉ số này'))
    .option('--scope <id>', say('only targets of this zone or place', 'chỉ các chỉ tiêu của khu, địa bàn này'))
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
  const formats = formatsOf(options.format.length > 0 ? options.format : [usual], language);
  if (isTrouble(formats)) return formats;
  if (kind === 'dashboard' && formats.some(({ name }) => name !== 'html')) return onlyHtml(language);
  const { policy, indicator, scope } = options;
  return { paths, cwd, asOf, kind, formats, policy, indicator, scope, inTheOpen: options.public === true };
}

function formatsOf(written: readonly string[], language: Language): ReportRequest['formats'] | Trouble {
  const formats: ReportRequest['formats'][number][] = [];
  for (const each of written) {
    const [word = '', ...rest] = each.split('=');
    const name = oneOf('--format', word, REPORT_FORMATS, language);
    if (isTrouble(name)) return name;
    const path = rest.length > 0 ? rest.join('=') : undefined;
    if (path === '' || (path === undefined && !isText(name))) return noFile(name, language);
    formats.push({ name, path });
  }
  return formats.filter(({ path }) => path === undefined).length > 1 ? onlyOne(language) : formats;
}

function onlyHtml(language: Language): Trouble {
  if (language === 'vi') return { trouble: '--view dashboard chỉ có ở --format html.' };
  return { trouble: '--view dashboard comes as --format html only.' };
}

function noFile(name: string, language: Language): Trouble {
  const file = name === 'markdown' ? 'bao-cao.md' : `bao-cao.${name}`;
  if (language === 'vi') return { trouble: `--format ${name} cần tên tệp, ví dụ --format ${name}=${file}.` };
  return { trouble: `--format ${name} needs a file, such as --format ${name}=${file.replace('bao-cao', 'report')}.` };
}

function onlyOne(language: Language): Trouble {
  if (language === 'vi') return { trouble: 'chỉ một --format được in ra màn hình; hãy cho tệp của các định dạng kia.' };
  return { trouble: 'only one --format can go to standard output; name files for the others.' };
}

const EXAMPLES = {
  en: `
Examples:
  zoneplan report                     the official table of all targets
  zoneplan report --view weekly       the weekly count, a row a zone
  zoneplan report --view dashboard --format html=plan.html
  zoneplan report --view policy --policy nq-01
  zoneplan report --view next-year --format xlsx=kh.xlsx --format docx=kh.docx
`,
  vi: `
Ví dụ:
  zoneplan report                     bảng tổng hợp mọi chỉ tiêu
  zoneplan report --view weekly       kiểm đếm hằng tuần, mỗi khu một dòng
  zoneplan report --view dashboard --format html=plan.html
  zoneplan report --view policy --policy nq-01
  zoneplan report --view next-year --format xlsx=kh.xlsx --format docx=kh.docx
`,
} as const;
