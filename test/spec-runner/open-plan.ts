import type { Database } from '../../core/index.ts';
import { editSource } from '../../core/syntax/source.ts';
import { sourceOf } from '../../core/workspace/facts.ts';
import { planOfTexts, setCommitted } from '../plan-of-texts.ts';
import type { Marked } from './marks.ts';

/** A plan under test, with the marks that hold now. */
export interface OpenPlan {
  readonly db: Database;
  readonly path: (name: string) => string;
  readonly files: ReadonlyMap<string, Marked>;
}

/** Opens a plan, or edits an open one as an editor does: one replacement a file, and only of what differs. What is committed of some files is told with the others as they are. */
export function openPlan(
  before: OpenPlan | undefined,
  files: ReadonlyMap<string, Marked>,
  committed: ReadonlyMap<string, string>,
): OpenPlan {
  if (!before) {
    const texts = Object.fromEntries([...files].map(([name, { text }]) => [name, text]));
    const { db, root, file } = planOfTexts(texts);
    if (committed.size > 0) setCommitted(db, root, { ...texts, ...Object.fromEntries(committed) });
    return { db, path: file, files };
  }
  for (const [name, { text }] of files) edit(before, name, text);
  return { ...before, files: new Map([...before.files, ...files]) };
}

function edit({ db, path, files }: OpenPlan, name: string, text: string): void {
  const old = files.get(name)!.text;
  if (old === text) return;
  let start = 0;
  while (old[start] === text[start]) start += 1;
  let kept = 0;
  while (kept < Math.min(old.length, text.length) - start && old.at(-1 - kept) === text.at(-1 - kept)) kept += 1;
  const change = { start, end: old.length - kept, text: text.slice(start, text.length - kept) };
  db.set(sourceOf, path(name), editSource(db.read(sourceOf, path(name))!, [change]));
}
