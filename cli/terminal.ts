import type { Language } from '../core/index.ts';

/** What the command line knows about where it runs; read once, handed down. */
export interface Terminal {
  /** The current folder, absolute, with `/`. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Language of help, errors and everything that belongs to no plan. */
  readonly language: Language;
  /** `--lang`; without it each plan speaks in the language of its locale. */
  readonly chosenLanguage: Language | undefined;
  readonly color: boolean;
  /** Standard output is a terminal. */
  readonly interactive: boolean;
  /** Columns of the terminal; undefined where lines may be as long as they like. */
  readonly width: number | undefined;
  /** Columns for a line of progress on standard error; undefined where nobody waits there: in CI, in a file, on a terminal that cannot clear a line. */
  readonly progressWidth: number | undefined;
}

/** Reads the terminal from the process. */
export function terminalOf(language: Language, options: { readonly lang?: Language; readonly color?: boolean }): Terminal {
  const interactive = process.stdout.isTTY === true;
  return {
    cwd: process.cwd().replaceAll('\\', '/'),
    env: process.env,
    language,
    chosenLanguage: options.lang,
    color: options.color ?? wantsColor(process.env, interactive),
    interactive,
    width: interactive ? Math.max(20, process.stdout.columns || 80) : undefined,
    progressWidth: showsProgress(process.env) ? Math.max(20, process.stderr.columns || 80) : undefined,
  };
}

function showsProgress(env: Terminal['env']): boolean {
  return process.stderr.isTTY === true && env['TERM'] !== 'dumb' && !env['CI'];
}

function wantsColor(env: Terminal['env'], interactive: boolean): boolean {
  if (env['NO_COLOR']) return false;
  if (env['FORCE_COLOR'] && env['FORCE_COLOR'] !== '0') return true;
  return interactive && env['TERM'] !== 'dumb';
}
