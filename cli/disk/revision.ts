import type { NoHistory } from '../../server/no-history.ts';
import { gitFolder, runGit } from '../../server/node-git.ts';
import { reasonOf } from '../../server/node-last-commit.ts';

/** A commit that somebody named. */
export interface Revision {
  readonly hash: string;
  /** As git shortens it. */
  readonly short: string;
  /** When it was committed, as an ISO instant. */
  readonly instant: string;
}

/** Why there is no such commit: there is no history, or no commit of that name in it. */
export type NoRevision = NoHistory | 'unknown' | 'unrelated';

/** The commit that a name stands for in the repository around a folder. */
export async function revisionOf(folder: string, name: string): Promise<Revision | { readonly missing: NoRevision }> {
  if (!gitFolder(folder)) return { missing: 'no-repository' };
  // What begins with a dash would be an option of git.
  if (!isName(name)) return { missing: 'unknown' };
  const ran = await runGit(folder, ['rev-list', '--max-count=1', '--format=%h %cI', `${name}^{commit}`, '--']);
  if ('failed' in ran) return { missing: await whyNone(folder, name, ran.failed) };
  const [, hash, short, instant] = /^commit ([0-9a-f]+)\n(\S+) (\S+)\n/.exec(ran.out.toString('utf8')) ?? [];
  return hash && short && instant ? { hash, short, instant: new Date(instant).toISOString() } : { missing: 'unknown' };
}

/** The commit from which two others have gone their own ways. */
export async function forkOf(folder: string, a: string, b: string): Promise<Revision | { readonly missing: NoRevision }> {
  const found = [await revisionOf(folder, a), await revisionOf(folder, b)];
  const hashes = found.map((each) => ('hash' in each ? each.hash : ''));
  for (const each of found) if ('missing' in each) return each;
  const ran = await runGit(folder, ['merge-base', ...hashes]);
  return 'failed' in ran ? { missing: 'unrelated' } : revisionOf(folder, ran.out.toString('utf8').trim());
}

function isName(name: string): boolean {
  return /^[^-\s][^\s]*$/.test(name) && !name.includes('..');
}

async function whyNone(folder: string, name: string, failed: string): Promise<NoRevision> {
  if (!/bad revision|unknown revision|ambiguous argument|invalid object name/i.test(failed)) return reasonOf(failed);
  if (name === 'HEAD') return 'no-commit';
  const head = await runGit(folder, ['rev-parse', '--verify', '--quiet', 'HEAD']);
  return 'failed' in head ? 'no-commit' : 'unknown';
}
