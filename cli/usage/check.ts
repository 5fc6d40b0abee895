import type { Command } from 'commander';
import type { CheckRequest } from '../commands/check.ts';
import { isTrouble, type Outcome, stopped, type Trouble } from '../outcome.ts';
import type { Terminal } from '../terminal.ts';
import { withTimeout } from '../timeout.ts';
import { BASELINE } from '../baseline/file.ts';
import type { ChangedSince } from '../disk/changed.ts';
import { CACHE_FOLDER, checkOptions } from './check-options.ts';
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
  readonly changed?: boolean;
  readonly since?: string;
  readonly staged?: boolean;
  readonly baseline?: string | true;
  readonly timing?: boolean;
  readonly watch?: boolean;
}

/** Declares `zoneplan check`, the command that runs when none is named. */
export function wireCheck(program: Command, { language, run }: Wiring): void {
  const say = describe(language);
  const command = program
    .command('check', { isDefault: true })
    .description(
      say(
        'Check plans and print what is wrong (runs when no command is named).',
        'Kiểm tra kế hoạch và in ra những gì sai (chạy khi không ghi lệnh).',
      ),
    )
    .option('--watch', say('check again whenever a file changes', 'kiểm tra lại mỗi khi tệp thay đổi'));
  checkOptions(command, language)
    .addHelpText('after', say(EXAMPLES.en, EXAMPLES.vi))
    .action((paths: string[], options: CheckOptions) => run((terminal) => checked(paths, options, terminal)));
}

/** Declares `zoneplan watch`, which is `check --watch`. */
export function wireWatch(program: Command, { language, run }: Wiring): void {
  const say = describe(language);
  const command = program
    .command('watch')
    .description(say('Check again whenever a file changes: check --watch.', 'Kiểm tra lại mỗi khi tệp thay đổi: check --watch.'));
  checkOptions(command, language)
    .addHelpText('after', say(WATCH.en, WATCH.vi))
    .action((paths: string[], options: CheckOptions) => run((terminal) => checked(paths, { ...options, watch: true }, terminal)));
}

async function checked(written: readonly string[], options: CheckOptions, terminal: Terminal): Promise<Outcome> {
  const paths = written.length > 0 ? written : ['.'];
  const request = requestOf(paths, options, terminal);
  if (isTrouble(request)) return stopped(request);
  if (options.watch) {
    const { watch } = await import('../commands/watch.ts');
    return watch(request, terminal);
  }
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
    changed: changedOf(options),
    baseline: options.baseline === true ? BASELINE : options.baseline,
    timing: options.timing === true,
  };
}

function changedOf({ changed, since, staged }: CheckOptions): ChangedSince | undefined {
  if (staged) return { staged: true };
  return changed || since !== undefined ? { since: since ?? 'HEAD' } : undefined;
}

const EXAMPLES = {
  en: `
Examples:
  zoneplan                                   check the plan in this folder
  zoneplan check plans/ --strict             warnings fail too
  zoneplan check 2024.plan.yaml              report on one file of its plan
  zoneplan check --format json=report.json   and a report for machines
  git show :a.plan.yaml | zoneplan check - --stdin-filename a.plan.yaml
  zoneplan check --changed --since main      only files that differ from main
  zoneplan check --staged                    before a commit
  zoneplan check --format sarif=zoneplan.sarif --format auto

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
  zoneplan check --changed --since main      chỉ các tệp khác với main
  zoneplan check --staged                    trước khi commit
  zoneplan check --format sarif=zoneplan.sarif --format auto

Mã thoát: 0 không có gì sai; 1 có vấn đề; 2 dùng sai lệnh, không đọc được
tệp, zoneplan.yaml có lỗi; 3 lỗi của chương trình hoặc hết --timeout.
`,
} as const;

const WATCH = {
  en: `
Examples:
  zoneplan watch                  the plan in this folder
  zoneplan watch plans/ --quiet   only what fails the run

Ends with Ctrl+C, with the exit code of the last run.
`,
  vi: `
Ví dụ:
  zoneplan watch                  kế hoạch trong thư mục này
  zoneplan watch plans/ --quiet   chỉ những gì làm lệnh thất bại

Kết thúc bằng Ctrl+C, mã thoát là mã của lần chạy cuối.
`,
} as const;
