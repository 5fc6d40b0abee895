import type { NoRevision } from './revision.ts';
import { revisionOf } from './revision.ts';
import { absolute, liesIn } from './path.ts';
import { gitFolder, runGit } from '../../server/node-git.ts';

/** Which files are asked for: those that differ from a commit, or those that are about to be committed. */
export type ChangedSince = { readonly since: string } | { readonly staged: true };

/** The files below a folder that changed, absolute; deleted ones are not among them. */
export async function changedFiles(folder: string, which: ChangedSince): Promise<ReadonlySet<string> | { readonly missing: NoRevision }> {
  if (!gitFolder(folder)) return { missing: 'no-repository' };
  if ('staged' in which) return listed(folder, [[...DIFF, '--cached']], indexOf(folder));
  const commit = await revisionOf(folder, which.since);
  if ('missing' in commit) return commit;
  return listed(folder, [
    [...DIFF, commit.hash],
    ['ls-files', '--others', '--exclude-standard', '-z'],
  ]);
}

const DIFF = ['diff', '--name-only', '--no-ext-diff', '--no-renames', '--diff-filter=d', '--relative', '-z'];

/** Where a hook of git finds what is about to be committed: `git commit -a` has an index of its own, which counts as far as it is the repository's. */
export function indexOf(folder: string): NodeJS.ProcessEnv {
  const index = process.env['GIT_INDEX_FILE'];
  if (!index) return {};
  const file = absolute(process.cwd(), index);
  return liesIn(absolute('/', gitFolder(folder)!), file) ? { GIT_INDEX_FILE: file } : {};
}

async function listed(
  folder: string,
  calls: readonly (readonly string[])[],
  more: NodeJS.ProcessEnv = {},
): Promise<ReadonlySet<string> | { readonly missing: NoRevision }> {
  const files = new Set<string>();
  for (const args of calls) {
    const ran = await runGit(folder, args, '', more);
    if ('failed' in ran) return { missing: 'refused' };
    for (const path of ran.out.toString('utf8').split('\0')) if (path !== '') files.add(absolute(folder, path));
  }
  return files;
}
