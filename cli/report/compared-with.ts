import { CHANGE_WORDS, readDate, type Since, sourceOf } from '../../core/index.ts';
import type { Loaded } from '../disk.ts';
import { asked } from '../disk/input.ts';
import { plansAt } from '../disk/plans-at.ts';
import { revisionOf } from '../disk/revision.ts';
import { whyNoRevision } from '../no-revision.ts';
import type { Trouble } from '../outcome.ts';
import type { Terminal } from '../terminal.ts';

/** What the plan of a root is compared with; the last review where it is undefined. */
export type SinceOf = (root: string) => Since | undefined;

/** Reads what `--since` names: a date of the plans, else a revision of their files. */
export async function comparedWith(
  name: string | undefined,
  { db }: Loaded,
  { paths, asOf }: { readonly paths: readonly string[]; readonly asOf: number | undefined },
  { cwd, language }: Terminal,
): Promise<SinceOf | Trouble> {
  const day = name === undefined ? undefined : readDate(name).day;
  if (name === undefined || day !== undefined) return () => (day === undefined ? undefined : { day });
  const found = new Map<string, Since>();
  for (const top of paths.flatMap((path) => foldersAt(path, cwd))) {
    const revision = await revisionOf(top, name);
    if ('missing' in revision) return { trouble: `--since: ${whyNoRevision(revision.missing, name, language)}` };
    const plans = await plansAt(top, revision, asOf, (file) => db.read(sourceOf, file)?.text());
    if ('missing' in plans) return { trouble: `--since: ${whyNoRevision(plans.missing, name, language)}` };
    const called = name.startsWith(revision.short) ? revision.short : `${name} (${revision.short})`;
    for (const { root } of plans.roots) found.set(root, { before: { db: plans.db, root }, called });
  }
  return (root) => found.get(root) ?? { why: CHANGE_WORDS.onlyAfter[language] };
}

/** The folders that a path asks for; what asks for none has been told already. */
function foldersAt(path: string, cwd: string): readonly string[] {
  const found = asked(path, cwd);
  return 'problem' in found ? [] : [...new Set(found.map(({ top }) => top))];
}
