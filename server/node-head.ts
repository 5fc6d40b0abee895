import { promises as disk, watch } from 'node:fs';
import { join, resolve } from 'node:path';
import { gitFolder } from './node-git.ts';

/** What HEAD stands for in the repository around a folder, read without running git; undefined outside of one. */
export async function headAt(folder: string): Promise<string | undefined> {
  const git = gitFolder(folder);
  if (git === undefined) return undefined;
  const head = await read(join(git, 'HEAD'));
  const branch = /^ref: (.+?)\s*$/.exec(head)?.[1];
  if (branch === undefined) return head;
  const common = resolve(git, (await read(join(git, 'commondir'))).trim() || '.');
  const commit = await read(join(common, branch));
  // a branch that is packed away, or all of them in one table
  const packed = commit === '' ? await Promise.all(['packed-refs', 'reftable/tables.list'].map((name) => stampOf(join(common, name)))) : [];
  return [head, commit, ...packed].join('\n');
}

/** Watches the folder of git itself: a commit, a checkout and a reset all leave their locks in it. */
export function watchHead(folder: string, moved: () => void): () => void {
  const git = gitFolder(folder);
  if (git === undefined) return () => undefined;
  try {
    const watcher = watch(git, { persistent: false }, moved);
    watcher.on('error', () => watcher.close());
    return () => watcher.close();
  } catch {
    return () => undefined;
  }
}

async function read(path: string): Promise<string> {
  return disk.readFile(path, 'utf8').catch(() => '');
}

async function stampOf(path: string): Promise<string> {
  const stat = await disk.stat(path).catch(() => undefined);
  return stat ? `${stat.mtimeMs} ${stat.size}` : '';
}
