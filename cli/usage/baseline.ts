import type { Command } from 'commander';
import { BASELINE } from '../baseline/file.ts';
import { isTrouble, type Outcome, stopped } from '../outcome.ts';
import type { Terminal } from '../terminal.ts';
import { describe, type Wiring } from './help.ts';
import { dayOf } from './values.ts';

interface BaselineOptions {
  readonly file: string;
  readonly update?: boolean;
  readonly asOf?: string;
}

/** Declares `zoneplan baseline`. */
export function wireBaseline(program: Command, { language, run }: Wiring): void {
  const say = describe(language);
  program
    .command('baseline')
    .argument('[paths...]', say('folders, files or globs', 'thư mục, tệp hoặc mẫu tên'))
    .description(say('Record what is found today as known debt.', 'Ghi lại các vấn đề hiện có để sau chỉ báo vấn đề mới.'))
    .option('--file <path>', say('where to record it', 'tệp để ghi'), BASELINE)
    .option('--update', say('write it anew', 'ghi lại từ đầu'))
    .option('--as-of <date>', say('judge the plan as of this date', 'đánh giá kế hoạch tính đến ngày này'))
    .addHelpText('after', say(EXAMPLES.en, EXAMPLES.vi))
    .action((paths: string[], options: BaselineOptions) => run((terminal) => recorded(paths, options, terminal)));
}

async function recorded(paths: readonly string[], options: BaselineOptions, terminal: Terminal): Promise<Outcome> {
  const asOf = dayOf('--as-of', options.asOf, terminal.language);
  if (isTrouble(asOf)) return stopped(asOf);
  const { baseline } = await import('../commands/baseline.ts');
  const { file, update = false } = options;
  return baseline({ paths: paths.length > 0 ? paths : ['.'], cwd: terminal.cwd, asOf, file, update }, terminal);
}

const EXAMPLES = {
  en: `
Examples:
  zoneplan baseline                 record what is found today
  zoneplan check --baseline         from now on only what is new
  zoneplan baseline --update        after old findings were mended

An entry of the baseline that nothing is found of any more fails check
--baseline, so that mended debt cannot come back unseen.
`,
  vi: `
Ví dụ:
  zoneplan baseline                 ghi lại các vấn đề hiện có
  zoneplan check --baseline         từ nay chỉ báo vấn đề mới
  zoneplan baseline --update        sau khi đã sửa các vấn đề cũ

Mục đã ghi mà nay không còn thì check --baseline báo thất bại, để vấn đề đã
sửa không lặng lẽ quay lại.
`,
} as const;
