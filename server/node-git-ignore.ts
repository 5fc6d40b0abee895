import { existsSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import ignore, { type Ignore } from 'ignore';

/** The ignore rules that a folder sets for all below it. */
export interface IgnoreRules {
  readonly folder: string;
  readonly rules: Ignore;
}

/** The rules of a folder's own `.gitignore`. */
export function rulesIn(folder: string, file = '.gitignore'): IgnoreRules[] {
  try {
    return [{ folder, rules: ignore().add(readFileSync(`${folder}/${file}`, 'utf8')) }];
  } catch {
    return [];
  }
}

/** The rules that reach a folder from above, outermost first; none when they would hide the folder itself, which was opened by name. */
export function rulesAbove(folder: string): IgnoreRules[] {
  const folders = upwards(folder);
  const rules = [...rulesIn(folders[0]!, '.git/info/exclude'), ...folders.slice(0, -1).flatMap((each) => rulesIn(each))];
  return isIgnored(folder, true, rules) ? [] : rules;
}

/** Whether rules, outermost first, hide a file or folder: the innermost that speaks of it decides. */
export function isIgnored(path: string, isFolder: boolean, rules: readonly IgnoreRules[]): boolean {
  for (const { folder, rules: own } of [...rules].reverse()) {
    const within = posix.relative(folder, path);
    if (within === '' || within.startsWith('..')) continue;
    const tested = own.test(isFolder ? `${within}/` : within);
    if (tested.ignored) return true;
    if (tested.unignored) return false;
  }
  return false;
}

/** Whether git ignores a file. */
export function isFileIgnored(file: string): boolean {
  const folders = upwards(posix.dirname(file));
  return isIgnored(file, false, [...rulesIn(folders[0]!, '.git/info/exclude'), ...folders.flatMap((each) => rulesIn(each))]);
}

/** From the repository's folder, or the top of the disk, down to this one. */
function upwards(folder: string): string[] {
  const folders = [folder];
  while (!existsSync(`${folders[0]}/.git`) && posix.dirname(folders[0]!) !== folders[0]) folders.unshift(posix.dirname(folders[0]!));
  return folders;
}
