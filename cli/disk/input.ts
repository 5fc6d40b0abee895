import { type Stats, statSync } from 'node:fs';
import { globSync, isDynamicPattern } from 'tinyglobby';
import { planRootAbove } from './above.ts';
import { isFileIgnored } from '../../server/node-git-ignore.ts';
import { absolute, byPath, folderOf, isPlanName, liesIn } from './path.ts';

/** What one path of the command line asks for. */
export interface Asked {
  /** The path as it was typed. */
  readonly typed: string;
  /** The folder to list: the whole plan is loaded even where one file is asked for. */
  readonly top: string;
  /** Whether a file is reported on. */
  readonly reports: (file: string) => boolean;
  /** Named one by one, so taken even where git ignores them. */
  readonly files: readonly string[];
}

/** Why a path asks for nothing. */
export interface Unasked {
  readonly typed: string;
  readonly problem: 'missing' | 'not-a-plan' | 'no-match' | 'left-out' | 'folder' | 'not-a-file';
}

/** Reads one path of the command line: a folder, a file or a glob; a glob may span several plans. */
export function asked(typed: string, cwd: string): readonly Asked[] | Unasked {
  const path = absolute(cwd, typed);
  const found = statOf(path);
  if (!found) return isDynamicPattern(typed) ? matching(typed, cwd) : { typed, problem: 'missing' };
  if (found.isDirectory()) return isPlanName(path) ? { typed, problem: 'folder' } : [askedFolder(typed, path)];
  if (!isPlanName(path)) return { typed, problem: 'not-a-plan' };
  return found.isFile() ? [askedFile(typed, path, cwd)] : { typed, problem: 'not-a-file' };
}

/** One file, which need not exist: its plan is that of the nearest manifest, else that of the current folder. */
export function askedFile(typed: string, path: string, cwd: string): Asked {
  const top = planRootAbove(folderOf(path)) ?? (liesIn(cwd, path) ? cwd : folderOf(path));
  return { typed, top, reports: (file) => file === path, files: [path] };
}

function askedFolder(typed: string, path: string): Asked {
  return { typed, top: planRootAbove(path) ?? path, reports: (file) => liesIn(path, file), files: [] };
}

function matching(typed: string, cwd: string): readonly Asked[] | Unasked {
  const found = globSync(typed.replaceAll('\\', '/'), {
    cwd,
    absolute: true,
    followSymbolicLinks: false,
    expandDirectories: false,
    ignore: ['**/node_modules/**'],
  })
    .map((path) => absolute(cwd, path))
    .filter((path) => isPlanName(path) && !isFileIgnored(path))
    .sort(byPath);
  return found.length > 0 ? found.map((path) => askedFile(typed, path, cwd)) : { typed, problem: 'no-match' };
}

function statOf(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}
