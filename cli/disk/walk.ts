import { type Dirent, readdirSync, realpathSync, type Stats, statSync } from 'node:fs';
import { type IgnoreRules, isIgnored, rulesAbove, rulesIn } from '../../server/node-git-ignore.ts';
import { byPath, isPlanName, liesIn } from './path.ts';

/** What stands below a folder. */
export interface Listing {
  /** All files that git does not ignore, sorted; hidden ones and `node_modules` are left out, links to folders are not followed. */
  readonly files: readonly string[];
  readonly obstacles: readonly Obstacle[];
}

/** A path that should have been looked at and could not be. */
export interface Obstacle {
  readonly path: string;
  readonly why: ObstacleKind;
}
export type ObstacleKind =
  | 'unreadable'
  | 'folder'
  | 'not-a-file'
  | 'missing'
  | 'leads-outside'
  | 'too-large'
  | 'binary'
  | 'utf-16'
  | 'not-utf-8';

/** Lists a folder. */
export function walk(top: string): Listing {
  const files: string[] = [];
  const obstacles: Obstacle[] = [];
  const waiting = [{ folder: top, rules: rulesAbove(top) }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const rules = [...next.rules, ...rulesIn(next.folder)];
    for (const entry of entriesOf(next.folder, obstacles)) {
      const path = `${next.folder === '/' ? '' : next.folder}/${entry.name}`;
      const kind = skipped(entry, path, rules) ? 'skip' : kindOf(entry, path, top);
      if (kind === 'file') files.push(path);
      else if (kind === 'walk') waiting.push({ folder: path, rules });
      else if (kind !== 'skip') obstacles.push({ path, why: kind });
    }
  }
  return { files: files.sort(byPath), obstacles: obstacles.sort((a, b) => byPath(a.path, b.path)) };
}

function entriesOf(folder: string, obstacles: Obstacle[]): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    obstacles.push({ path: folder, why: 'unreadable' });
    return [];
  }
}

function skipped(entry: Dirent, path: string, rules: readonly IgnoreRules[]): boolean {
  return entry.name.startsWith('.') || entry.name === 'node_modules' || isIgnored(path, entry.isDirectory(), rules);
}

function kindOf(entry: Dirent, path: string, top: string): 'file' | 'walk' | 'skip' | ObstacleKind {
  const named = isPlanName(path);
  if (entry.isFile()) return 'file';
  if (entry.isDirectory()) return named ? 'folder' : 'walk';
  if (!entry.isSymbolicLink()) return named ? 'not-a-file' : 'skip';
  return linkKind(path, named, top);
}

/** A link to a file counts as the file, but a plan is only read from below the folder that was asked for. */
function linkKind(path: string, named: boolean, top: string): 'file' | 'skip' | ObstacleKind {
  const target = targetOf(path);
  if (target === 'unreadable') return named ? target : 'skip';
  if (!named) return target?.isFile() ? 'file' : 'skip';
  if (!target) return 'missing';
  if (target.isDirectory()) return 'folder';
  if (!target.isFile()) return 'not-a-file';
  return leadsOutside(path, top) ? 'leads-outside' : 'file';
}

function targetOf(path: string): Stats | undefined | 'unreadable' {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    return 'unreadable';
  }
}

/** Whether a link's target lies outside a folder. */
export function leadsOutside(path: string, top: string): boolean {
  try {
    return !liesIn(real(top), real(path));
  } catch {
    return true;
  }
}

function real(path: string): string {
  return realpathSync(path).replaceAll('\\', '/');
}
