import type { Command } from 'commander';
import type { CheckRequest } from '../commands/check.ts';
import { isTrouble, type Outcome, stopped, type Trouble } from '../outcome.ts';
import { FORMAT_NAMES } from '../reporters/names.ts';
import type { Terminal } from '../terminal.ts';
import { withTimeout } from '../timeout.ts';
import { formatsOf } from './formats.ts';
import { describe, type Wiring } from './help.ts';
import { typedIn } from './stdin.ts';
import { countOf, dayOf, oneOf, secondsOf } from './values.ts';

interface CheckOptions {
  readonly format?: readonly string[];
  readonly failOn: string;
  readonly maxWarnings?: string;
  readonly strict?: boolean;
  readonly asOf?: string;
  readonly quiet?: boolean;
  readonly passOnNoFiles?: boolean;
  readonly stdinFilename?: string;
  readonly timeout?: string;
  readonly cache?: boolean;
  readonly cacheLocation?: string;
}

/** Declares `zoneplan check`, the command that runs when none is named. */
export function wireCheck(program: Command, { language, run }: Wiring): void {
  const say = describe(language);
  program
    .command('check', { isDefault: true })
    .argument('[paths...]', say('folders, files or globs; - for standard input', 'thư mục, tệp hoặc mẫu tên; - là đầu vào chuẩn'))
    .description(
      say(
        'Check plans and print what is wrong (runs when no command is named).',
        'Kiểm tra kế hoạch và in ra những gì sai (chạy khi không ghi lệnh).',
      ),
    )
    .option(
      '--format <name>',
      say(`${FORMATS}; name=path writes to a file; may be repeated`, `${FORMATS}; tên=đường-dẫn để ghi ra tệp; dùng được nhiều lần`),
      gathered,
    )
    .option(
      '--fail-on <severity>',
      say('exit 1 from this severity: error, warning or info', 'thoát với mã 1 từ mức này: error, warning hoặc info'),
      'error',
    )
    .option('--max-warnings <n>', say('exit 1 when there are more warnings', 'thoát với mã 1 khi nhiều cảnh báo hơn'))
    .option('--strict', say('the same as --fail-on warning', 'như --fail-on warning'))
    .option('--as-of <date>', say('judge the plan as of this date', 'đánh giá kế hoạch tính đến ngày này'))
    .option('--quiet', say('print only what fails the run, and no summary', 'chỉ in những gì làm lệnh thất bại, không in dòng tổng'))
    .option('--pass-on-no-files', say('exit 0 when there is no plan file', 'thoát với mã 0 khi không có tệp kế hoạch'))
    .option('--stdin-filename <path>', say('the plan file that "-" stands for', 'tệp kế hoạch mà "-" thay cho'))
    .option('--timeout <seconds>', say('stop with exit code 3 after this time', 'dừng với mã 3 sau thời gian này'))
    .option(
      '--cache',
      say('remember what was found, and print it while nothing has changed', 'ghi nhớ kết quả và in lại khi chưa có gì thay đổi'),
    )
    .option('--cache-location <folder>', say(`where to remember it (${CACHE_FOLDER})`, `thư mục ghi nhớ kết quả (${CACHE_FOLDER})`))
    .addHelpText('after', say(EXAMPLES.en, EXAMPLES.vi))
    .action((paths: string[], options: CheckOptions) => run((terminal) => checked(paths, options, terminal)));
}

async function checked(written: readonly string[], options: CheckOptions, terminal: Terminal): Promise<Outcome> {
  const paths = written.length > 0 ? written : ['.'];
  const request = requestOf(paths, options, terminal);
  if (isTrouble(request)) return stopped(request);
  const seconds = secondsOf('--timeout', options.timeout, terminal.language);
  if (isTrouble(seconds)) return stopped(seconds);
  if (seconds !== undefined) return withTimeout(seconds, terminal.language);
  const text = await typedIn(paths, options.stdinFilename, terminal.language);
  if (isTrouble(text)) return stopped(text);
  const { check } = await import('../commands/check.ts');
  return check({ ...request, typedIn: text }, terminal);
}

function requestOf(paths: readonly string[], options: CheckOptions, terminal: Terminal): CheckRequest | Trouble {
  const { language, cwd } = terminal;
  const formats = formatsOf(options.format ?? [], terminal);
  if (isTrouble(formats)) return formats;
  const failOn = oneOf('--fail-on', options.failOn, ['error', 'warning', 'info'], language);
  if (isTrouble(failOn)) return failOn;
  const maxWarnings = countOf('--max-warnings', options.maxWarnings, language);
  if (isTrouble(maxWarnings)) return maxWarnings;
  const asOf = dayOf('--as-of', options.asOf, language);
  if (isTrouble(asOf)) return asOf;
  const strict = options.strict === true && failOn === 'error' ? 'warning' : failOn;
  return {
    paths,
    cwd,
    asOf,
    formats,
    failOn: strict,
    maxWarnings,
    quiet: options.quiet === true,
    passOnNoFiles: options.passOnNoFiles === true,
    cache: options.cacheLocation ?? (options.cache ? CACHE_FOLDER : undefined),
  };
}

function gathered(value: string, before: readonly string[] | undefined): readonly string[] {
  return [...(before ?? []), value];
}

/** In the current folder; hidden, so that no plan is looked for in it. */
const CACHE_FOLDER = '.zoneplan-cache';

const FORMATS = ['auto', ...FORMAT_NAMES].join(', ');

const EXAMPLES = {
  en: `
Examples:
  zoneplan                                   check the plan in this folder
  zoneplan check plans/ --strict             warnings fail too
  zoneplan check 2024.plan.yaml              report on one file of its plan
  zoneplan check --format json=report.json   and a report for machines
  git show :a.plan.yaml | zoneplan check - --stdin-filename a.plan.yaml

Exit codes: 0 clean; 1 findings; 2 wrong usage, unreadable files, errors in
zoneplan.yaml; 3 a bug of ours or --timeout.
`,
  vi: `
Ví dụ:
  zoneplan                                   kiểm tra kế hoạch trong thư mục này
  zoneplan check plans/ --strict             có cảnh báo cũng là thất bại
  zoneplan check 2024.plan.yaml              chỉ báo cáo một tệp của kế hoạch
  zoneplan check --format json=bao-cao.json  kèm báo cáo cho máy đọc
  git show :a.plan.yaml | zoneplan check - --stdin-filename a.plan.yaml

Mã thoát: 0 không có gì sai; 1 có vấn đề; 2 dùng sai lệnh, không đọc được
tệp, zoneplan.yaml có lỗi; 3 lỗi của chương trình hoặc hết --timeout.
`,
} as const;
