import { readFileSync } from 'node:fs';
import ignore, { type Ignore } from 'ignore';
import { upwards } from './above.ts';
import { folderOf, liesIn } from './path.ts';

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

/** The rules that reach a folder from above, outermost first; none when they would hide the folder itself, which was asked for by name. */
export function rulesAbove(folder: string): IgnoreRules[] {
  const rules = rulesOf(upwards(folder).reverse(), folder);
  return isIgnored(folder, true, rules) ? [] : rules;
}

/** Whether rules, outermost first, hide a file or folder: the innermost that speaks of it decides. */
export function isIgnored(path: string, isFolder: boolean, rules: readonly IgnoreRules[]): boolean {
  for (let i = rules.length - 1; i >= 0; i -= 1) {
    const { folder, rules: own } = rules[i]!;
    if (path === folder || !liesIn(folder, path)) continue;
    const tested = own.test(path.slice(folder.endsWith('/') ? folder.length : folder.length + 1) + (isFolder ? '/' : ''));
    if (tested.ignored) return true;
    if (tested.unignored) return false;
  }
  return false;
}

/** Whether git ignores a file. */
export function isFileIgnored(file: string): boolean {
  return isIgnored(file, false, rulesOf(upwards(folderOf(file)).reverse()));
}

function rulesOf(folders: readonly string[], without?: string): IgnoreRules[] {
  return [...rulesIn(folders[0]!, '.git/info/exclude'), ...folders.filter((each) => each !== without).flatMap((each) => rulesIn(each))];
}
