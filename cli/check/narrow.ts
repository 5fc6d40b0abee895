import type { Loaded } from '../disk.ts';
import { changedFiles, type ChangedSince } from '../disk/changed.ts';
import { whyNoRevision } from '../no-revision.ts';
import type { Trouble } from '../outcome.ts';
import type { Terminal } from '../terminal.ts';

/** The same plans, whole, of which only the files are reported that changed. */
export async function narrowed(loaded: Loaded, which: ChangedSince, { language }: Terminal): Promise<Loaded | Trouble> {
  const plans: Loaded['plans'][number][] = [];
  for (const plan of loaded.plans) {
    const changed = await changedFiles(plan.root, which);
    if ('missing' in changed) return { trouble: whyNoRevision(changed.missing, 'since' in which ? which.since : '', language) };
    plans.push({ ...plan, reported: plan.reported.filter((file) => changed.has(file)) });
  }
  return { ...loaded, plans };
}
