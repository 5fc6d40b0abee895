import { type ChildProcess, spawn } from 'node:child_process';
import type { Language } from '../core/index.ts';
import type { ExitCode, Outcome } from './outcome.ts';

/** Runs this very command without `--timeout` in a process of its own, which is ended when the time is up. */
export async function withTimeout(seconds: number, language: Language): Promise<Outcome> {
  const [program = '', ...argv] = process.argv.slice(1);
  const child = spawn(process.execPath, [...process.execArgv, program, ...withoutTimeout(argv)], { stdio: 'inherit' });
  const ended = await endOf(child, seconds);
  if (ended !== 'late') return { code: ended };
  const said = { en: `stopped after ${seconds} s (--timeout).`, vi: `đã dừng sau ${seconds} giây (--timeout).` };
  return { code: 3, troubles: [said[language]] };
}

/** The arguments without `--timeout`, wherever it stands before `--`. */
export function withoutTimeout(argv: readonly string[]): string[] {
  const end = argv.includes('--') ? argv.indexOf('--') : argv.length;
  return argv.filter(
    (argument, i) => i >= end || !(argument === '--timeout' || argument.startsWith('--timeout=') || argv[i - 1] === '--timeout'),
  );
}

function endOf(child: ChildProcess, seconds: number): Promise<ExitCode | 'late'> {
  return new Promise((resolve, reject) => {
    let late = false;
    const timer = setTimeout(() => {
      late = true;
      child.kill('SIGKILL');
    }, seconds * 1000);
    const pass = (signal: NodeJS.Signals): boolean => child.kill(signal);
    process.on('SIGTERM', pass).on('SIGINT', pass);
    child.once('error', reject);
    child.once('exit', (code) => {
      clearTimeout(timer);
      process.off('SIGTERM', pass).off('SIGINT', pass);
      resolve(late ? 'late' : isExitCode(code) ? code : 3);
    });
  });
}

function isExitCode(code: number | null): code is ExitCode {
  return code === 0 || code === 1 || code === 2 || code === 3;
}
