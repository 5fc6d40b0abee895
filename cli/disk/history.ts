import { comparesWithCommit, sourceOf, tellCommitted } from '../../core/index.ts';
import type { NoHistory } from '../../server/no-history.ts';
import { lastCommit } from '../../server/node-last-commit.ts';
import type { Loaded } from '../disk.ts';

/** What was told of the last commit. */
export interface History {
  /** Texts with the files that have them now. */
  readonly texts: readonly (readonly [string, string])[];
  /** Why there is nothing to tell, each reason once. */
  readonly missing: readonly NoHistory[];
}

/** Tells the plans that ask for it what the last commit holds of them. */
export async function tellHistory({ db, plans }: Loaded): Promise<History> {
  const missing = new Set<NoHistory>();
  const texts: (readonly [string, string])[] = [];
  for (const { root } of plans.filter((plan) => comparesWithCommit(db, plan.root))) {
    const commit = await lastCommit(root, (path) => db.read(sourceOf, `${root}/${path}`)?.text());
    if ('missing' in commit) missing.add(commit.missing);
    else {
      const committed = [...commit.texts].map(([path, text]) => [`${root}/${path}`, text] as const);
      texts.push(...committed);
      tellCommitted(db, root, new Map(committed));
    }
  }
  return { texts, missing: [...missing] };
}
