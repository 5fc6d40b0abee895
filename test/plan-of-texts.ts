import { Database } from '../core/query/database.ts';
import { openSource } from '../core/syntax/source.ts';
import { filesOf, manifestOf, now, otherFilesOf, rootOf, sourceOf } from '../core/workspace/facts.ts';
import { tellCommitted } from '../core/workspace/tell-committed.ts';
import { planOf, type Plan } from '../core/workspace/plan.ts';

/** The present of all tests. */
export const NOW = '2026-11-22T05:00:00Z';

/** A plan out of texts by file name, below the root `/plan`; everything else is the real engine. */
export function planOfTexts(files: Readonly<Record<string, string>>, today = NOW): Plan & { readonly file: (name: string) => string } {
  const db = new Database();
  const root = '/plan';
  const file = (name: string) => `${root}/${name}`;
  db.set(now, '', today);
  for (const [name, text] of Object.entries(files)) setText(db, root, name, text);
  db.set(
    filesOf,
    root,
    Object.keys(files)
      .filter((name) => name !== 'zoneplan.yaml')
      .map(file)
      .sort(),
  );
  db.set(manifestOf, root, files['zoneplan.yaml'] === undefined ? undefined : file('zoneplan.yaml'));
  db.set(otherFilesOf, root, new Set<string>());
  return Object.assign(planOf(db, root), { file });
}

/** Tells the text of one file of such a plan. */
export function setText(db: Database, root: string, name: string, text: string): void {
  db.set(rootOf, `${root}/${name}`, root);
  db.set(sourceOf, `${root}/${name}`, openSource(text));
}

/** Tells what the last commit held of such a plan, by file name. */
export function setCommitted(db: Database, root: string, files: Readonly<Record<string, string>>): void {
  tellCommitted(db, root, new Map(Object.entries(files).map(([name, text]) => [`${root}/${name}`, text])));
}
