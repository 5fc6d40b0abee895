import { type Dirent, promises as disk } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Connection } from 'vscode-languageserver';
import { clientFiles, type Commits, type Files } from './files.ts';
import { liesIn, nameOf, uriOf } from './names.ts';
import { type IgnoreRules, isIgnored, rulesAbove, rulesIn } from './node-git-ignore.ts';
import { headAt, watchHead } from './node-head.ts';
import { lastCommit } from './node-last-commit.ts';

/** The largest file that is read, in bytes. */
const LARGEST = 64 * 1024 * 1024;

/** Files on this machine's disk; any other scheme is asked of the client. */
export function nodeFiles(connection: Connection, offered: boolean): Files {
  const client = clientFiles(connection, offered);
  const told = (what: string) => (error: unknown) => {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT')
      connection.console.warn(`${what}: ${error instanceof Error ? error.message : error}`);
    return undefined;
  };
  return {
    list: async (folder) => (onDisk(folder) ? ((await list(folder).catch(told(folder))) ?? []) : client.list(folder)),
    read: async (file, folder) => (onDisk(file) ? read(file, folder).catch(told(file)) : client.read(file, folder)),
    commits: (folder) => (onDisk(folder) ? COMMITS : undefined),
  };
}

const COMMITS: Commits = {
  head: (folder) => headAt(pathOf(folder)),
  last: (folder, textNow) => lastCommit(pathOf(folder), textNow),
  watch: (folder, moved) => watchHead(pathOf(folder), moved),
};

function onDisk(name: string): boolean {
  return name.startsWith('file://');
}

async function list(folder: string): Promise<readonly string[]> {
  const top = pathOf(folder);
  const found: string[] = [];
  const waiting: { path: string; rules: readonly IgnoreRules[] }[] = [{ path: top, rules: rulesAbove(top) }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const rules = [...next.rules, ...rulesIn(next.path)];
    const entries = await disk.readdir(next.path, { withFileTypes: true }).catch((): Dirent[] => []);
    for (const entry of entries) {
      const path = `${next.path === '/' ? '' : next.path}/${entry.name}`;
      if (entry.name.startsWith('.') || entry.name === 'node_modules' || isIgnored(path, entry.isDirectory(), rules)) continue;
      if (entry.isDirectory()) waiting.push({ path, rules });
      else if (entry.isFile() || (entry.isSymbolicLink() && (await isFileWithin(top, path)))) found.push(nameOf(pathToFileURL(path).href));
    }
  }
  return found;
}

async function read(file: string, folder: string): Promise<string | undefined> {
  const path = pathOf(file);
  if (!(await isFileWithin(pathOf(folder), path))) return undefined;
  if ((await disk.stat(path)).size > LARGEST) return undefined;
  return new TextDecoder('utf-8', { fatal: true }).decode(await disk.readFile(path));
}

/** Whether a path is a file, and one that really lies below the folder, wherever links may lead. */
async function isFileWithin(folder: string, path: string): Promise<boolean> {
  const [top, real] = await Promise.all([disk.realpath(folder), disk.realpath(path)]).catch(() => ['', '']);
  if (!real || !liesIn(slashed(top!).replace(/\/$/, ''), slashed(real))) return false;
  return (await disk.stat(real)).isFile();
}

function pathOf(name: string): string {
  const path = slashed(fileURLToPath(uriOf(name === 'file://' ? 'file:///' : name)));
  return path.length > 1 ? path.replace(/\/$/, '') : path;
}

function slashed(path: string): string {
  return path.replaceAll('\\', '/');
}
