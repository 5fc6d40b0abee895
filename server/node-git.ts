import { spawn } from 'node:child_process';
import { accessSync, constants, readFileSync, statSync } from 'node:fs';
import { delimiter, isAbsolute, join, resolve } from 'node:path';

/** What a run of git gave, or why it gave nothing: `no-git`, or what it said. */
export type Ran = { readonly out: Buffer } | { readonly failed: string };

/** How long git may take, in milliseconds, and how much it may say. */
const PATIENCE = 30_000;
const MOST_BYTES = 512 * 1024 * 1024;

/** Runs git to read a repository. Nothing that the repository sets can make it run another program, ask for a password, or reach the network. */
export async function runGit(folder: string, args: readonly string[], input = '', more: NodeJS.ProcessEnv = {}): Promise<Ran> {
  const program = gitProgram();
  if (program === undefined) return { failed: 'no-git' };
  const child = spawn(program, [...HARMLESS, '-C', folder, ...args], {
    env: { ...environment(), ...more },
    windowsHide: true,
    timeout: PATIENCE,
  });
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  let size = 0;
  child.stdout.on('data', (chunk: Buffer) => {
    size += chunk.length;
    if (size > MOST_BYTES) child.kill();
    else out.push(chunk);
  });
  child.stderr.on('data', (chunk: Buffer) => void (err.length < 16 && err.push(chunk)));
  child.stdin.on('error', () => undefined);
  child.stdin.end(input);
  return new Promise((done) => {
    child.once('error', (error) => done({ failed: error.message }));
    child.once('close', (code) => done(code === 0 ? { out: Buffer.concat(out) } : { failed: Buffer.concat(err).toString('utf8') }));
  });
}

/** The folder in which git keeps what it knows of the working tree around a folder; undefined outside of one. */
export function gitFolder(folder: string): string | undefined {
  for (let above = resolve(folder), below = ''; above !== below; below = above, above = resolve(above, '..')) {
    const entry = join(above, '.git');
    const kind = statSync(entry, { throwIfNoEntry: false });
    if (kind?.isDirectory()) return entry;
    if (kind?.isFile()) return linkedFolder(above, entry);
  }
  return undefined;
}

/** Worktrees and submodules have a file in its place that says where it is. */
function linkedFolder(tree: string, file: string): string | undefined {
  try {
    const [, path] = /^gitdir: (.+?)\s*$/m.exec(readFileSync(file, 'utf8')) ?? [];
    return path === undefined ? undefined : resolve(tree, path);
  } catch {
    return undefined;
  }
}

/** Settings given here win over those of the repository. */
const HARMLESS = [
  '--no-pager',
  '--no-optional-locks',
  ...['core.fsmonitor=false', 'core.hooksPath=/dev/null', 'core.alternateRefsCommand=', 'safe.bareRepository=explicit'].flatMap(
    (setting) => ['-c', setting],
  ),
];

/** That of this process without what would point git at another repository; objects that are not here are not fetched. */
function environment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !/^GIT_/i.test(name) || /^GIT_(CONFIG_|EXEC_PATH$)/i.test(name));
  return {
    ...Object.fromEntries(kept),
    LC_ALL: 'C',
    GIT_TERMINAL_PROMPT: '0',
    GIT_ALLOW_PROTOCOL: 'none',
    GIT_NO_LAZY_FETCH: '1',
    GIT_OPTIONAL_LOCKS: '0',
  };
}

/** Where git is installed. Looked up here, since the system may look into the current folder first, where a plan's author could have put a program. */
function gitProgram(): string | undefined {
  const name = process.platform === 'win32' ? 'git.exe' : 'git';
  const folders = (process.env['PATH'] ?? process.env['Path'] ?? '').split(delimiter).filter(isAbsolute);
  return folders.map((folder) => join(folder, name)).find(isProgram);
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
