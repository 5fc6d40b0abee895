import { type FSWatcher, watch as watchFolder } from 'node:fs';
import { absolute, isPlanName } from '../disk/path.ts';
import { planRootAbove } from '../disk/above.ts';
import { asked } from '../disk/input.ts';
import type { ExitCode, Outcome } from '../outcome.ts';
import { sentencesOf } from '../sentences.ts';
import type { Terminal } from '../terminal.ts';
import { write } from '../write.ts';
import { check, type CheckRequest } from './check.ts';

/** Several files saved at once are one change, in milliseconds. */
const QUIET = 150;

/** `zoneplan watch`: checks, and checks again whenever a plan file changes, until it is interrupted; its exit code is that of the last run. */
export async function watch(request: CheckRequest, terminal: Terminal): Promise<Outcome> {
  let code: ExitCode = 0;
  let running = Promise.resolve();
  let waiting: NodeJS.Timeout | undefined;
  const again = (): void => {
    running = running.then(async () => {
      code = await once(request, terminal);
    });
  };
  const onChange = (_: string, name: string | null): void => {
    if (name !== null && !isPlanName(name.replaceAll('\\', '/'))) return;
    clearTimeout(waiting);
    waiting = setTimeout(again, QUIET);
  };
  // What changes while the first run goes on is a change too.
  const watchers = foldersOf(request, terminal).map((folder): FSWatcher => watchFolder(folder, { recursive: true }, onChange));
  again();
  await new Promise<void>((resolve) => process.once('SIGINT', resolve).once('SIGTERM', resolve));
  clearTimeout(waiting);
  for (const watcher of watchers) watcher.close();
  await running;
  return { code };
}

/** The folders whose files matter: those of the plans that are asked for, else the current one. */
function foldersOf({ paths, cwd }: CheckRequest, terminal: Terminal): readonly string[] {
  const tops = paths.flatMap((path) => {
    const found = asked(path, cwd);
    return 'problem' in found ? [] : found.map(({ top }) => planRootAbove(top) ?? top);
  });
  return tops.length > 0 ? [...new Set(tops)] : [absolute(terminal.cwd, '.')];
}

async function once(request: CheckRequest, terminal: Terminal): Promise<ExitCode> {
  const outcome = await check(request, terminal);
  if (terminal.interactive) await write(process.stdout, [CLEAR]);
  await write(process.stdout, outcome.out ?? []);
  await write(process.stderr, sentencesOf(outcome));
  await write(process.stdout, [`${WAITING[terminal.language]}\n`]);
  return outcome.code;
}

const CLEAR = '\u001b[2J\u001b[3J\u001b[H';

const WAITING = { en: 'Waiting for changes; Ctrl+C ends.', vi: 'Đang chờ thay đổi; Ctrl+C để kết thúc.' } as const;
