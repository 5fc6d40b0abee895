import type { Command } from 'commander';
import type { FixRequest } from '../commands/fix.ts';
import { isTrouble, type Outcome, stopped, type Trouble } from '../outcome.ts';
import type { Terminal } from '../terminal.ts';
import { gathered } from './gathered.ts';
import { describe, type Wiring } from './help.ts';
import { typedIn } from './stdin.ts';
import { dayOf } from './values.ts';

interface FixOptions {
  readonly unsafe?: boolean;
  readonly dryRun?: boolean;
  readonly diff?: boolean;
  readonly only?: readonly string[];
  readonly asOf?: string;
  readonly passOnNoFiles?: boolean;
  readonly stdinFilename?: string;
}

/** Declares `zoneplan fix`. */
export function wireFix(program: Command, { language, run }: Wiring): void {
  const say = describe(language);
  program
    .command('fix')
    .argument('[paths...]', say('folders, files or globs; - for standard input', 'thư mục, tệp hoặc mẫu tên; - là đầu vào chuẩn'))
    .description(say('Mend what can be mended without a doubt.', 'Sửa những gì chắc chắn sửa được.'))
    .option('--unsafe', say('also fixes that may change what was meant', 'cả những cách sửa có thể làm đổi nội dung'))
    .option(
      '--only <codes>',
      say('only findings of these checks, with commas', 'chỉ các phép kiểm tra này, cách nhau bằng dấu phẩy'),
      gathered,
    )
    .option('--dry-run', say('say what would be done; write nothing', 'chỉ cho biết sẽ sửa gì, không ghi tệp'))
    .option('--diff', say('the same as a unified diff', 'như trên, ở dạng so sánh từng dòng'))
    .option('--as-of <date>', say('judge the plan as of this date', 'đánh giá kế hoạch tính đến ngày này'))
    .option('--pass-on-no-files', say('exit 0 when there is no plan file', 'thoát với mã 0 khi không có tệp kế hoạch'))
    .option('--stdin-filename <path>', say('the plan file that "-" stands for', 'tệp kế hoạch mà "-" thay cho'))
    .addHelpText('after', say(EXAMPLES.en, EXAMPLES.vi))
    .action((paths: string[], options: FixOptions) => run((terminal) => fixed(paths, options, terminal)));
}

async function fixed(written: readonly string[], options: FixOptions, terminal: Terminal): Promise<Outcome> {
  const paths = written.length > 0 ? written : ['.'];
  const request = await requestOf(paths, options, terminal);
  if (isTrouble(request)) return stopped(request);
  const text = await typedIn(paths, options.stdinFilename, terminal.language);
  if (isTrouble(text)) return stopped(text);
  const { fix } = await import('../commands/fix.ts');
  return fix({ ...request, typedIn: text }, terminal);
}

async function requestOf(paths: readonly string[], options: FixOptions, { language, cwd }: Terminal): Promise<FixRequest | Trouble> {
  const asOf = dayOf('--as-of', options.asOf, language);
  if (isTrouble(asOf)) return asOf;
  const only = (options.only ?? []).flatMap((each) => each.split(',')).map((code) => code.trim());
  const { unknownCode } = await import('./codes.ts');
  const unknown = only.map((code) => unknownCode('--only', code, language)).find((each) => each !== undefined);
  if (unknown) return unknown;
  const { unsafe = false, dryRun = false, diff = false, passOnNoFiles = false } = options;
  return { paths, cwd, asOf, only, unsafe, dryRun, diff, passOnNoFiles };
}

const EXAMPLES = {
  en: `
Examples:
  zoneplan fix                           all that is safe, in this folder
  zoneplan fix --diff --unsafe           look first at what would change
  zoneplan fix --only thousands-dot-number,date-format --unsafe
  zoneplan fix - --stdin-filename a.plan.yaml < a.plan.yaml

Exit codes: 0 done; 1 with --dry-run or --diff when there is something to
mend; 2 wrong usage, files that cannot be read or written.
`,
  vi: `
Ví dụ:
  zoneplan fix                           sửa mọi chỗ an toàn trong thư mục này
  zoneplan fix --diff --unsafe           xem trước sẽ thay đổi những gì
  zoneplan fix --only thousands-dot-number,date-format --unsafe
  zoneplan fix - --stdin-filename a.plan.yaml < a.plan.yaml

Mã thoát: 0 xong; 1 khi dùng --dry-run hoặc --diff mà có chỗ cần sửa; 2 dùng
sai lệnh, không đọc hoặc không ghi được tệp.
`,
} as const;
