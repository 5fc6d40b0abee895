import { comparesWithCommit, sourceOf, tellCommitted } from '../../core/index.ts';
import type { NoHistory } from '../../server/no-history.ts';
import { lastCommit } from '../../server/node-last-commit.ts';
import type { Loaded } from '../disk.ts';

/** Tells the plans that ask for it what the last commit holds of them; answers why there is nothing to tell, each reason once. */
export async function tellHistory({ db, plans }: Loaded): Promise<readonly NoHistory[]> {
  const missing = new Set<NoHistory>();
  for (const { root } of plans.filter((plan) => comparesWithCommit(db, plan.root))) {
    const commit = await lastCommit(root, (path) => db.read(sourceOf, `${root}/${path}`)?.text());
    if ('missing' in commit) missing.add(commit.missing);
    else tellCommitted(db, root, new Map([...commit.texts].map(([path, text]) => [`${root}/${path}`, text])));
  }
  return [...missing];
}
