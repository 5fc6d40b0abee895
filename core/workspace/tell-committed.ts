import type { Database } from '../query/database.ts';
import { openSource } from '../syntax/source.ts';
import type { Source } from '../syntax/tree.ts';
import { committedName } from './committed.ts';
import { committedRootOf, filesOf, manifestOf, rootOf, sourceOf } from './facts.ts';
import { rootsIn } from './roots.ts';

/**
 * Tells what the last commit holds of a plan: the texts of its files, by the names they would have now; undefined where there is no
 * history. What reads the same as now is the same object as now, and is not parsed again.
 */
export function tellCommitted(db: Database, root: string, texts: ReadonlyMap<string, string> | undefined): void {
  const committed = committedName(root);
  const before = membersOf(db, committed);
  const plan = texts && rootsIn(root, [...texts.keys()], (file) => texts.get(file)).find((each) => each.root === root);
  const files = (plan?.files ?? []).map(committedName);
  const manifest = plan?.manifest === undefined ? undefined : committedName(plan.manifest);
  for (const file of texts && plan ? [...(plan.manifest === undefined ? [] : [plan.manifest]), ...plan.files] : []) {
    db.set(rootOf, committedName(file), committed);
    db.set(sourceOf, committedName(file), sourceFor(db, file, texts!.get(file)!));
  }
  db.set(filesOf, committed, files);
  db.set(manifestOf, committed, manifest);
  const kept = new Set(membersOf(db, committed));
  for (const gone of before) if (!kept.has(gone)) db.set(sourceOf, gone, undefined);
  db.set(committedRootOf, root, texts && committed);
}

function membersOf(db: Database, root: string): readonly string[] {
  const manifest = db.read(manifestOf, root);
  return manifest === undefined ? db.read(filesOf, root) : [manifest, ...db.read(filesOf, root)];
}

function sourceFor(db: Database, file: string, text: string): Source {
  const known = [db.read(sourceOf, committedName(file)), db.read(sourceOf, file)];
  return known.find((source) => source?.length === text.length && source.text() === text) ?? openSource(text);
}
