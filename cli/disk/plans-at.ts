import { asOfChoice, Database, filesOf, manifestOf, now, openSource, rootOf, rootsIn, sourceOf } from '../../core/index.ts';
import type { NoHistory } from '../../server/no-history.ts';
import { commitTexts } from '../../server/node-last-commit.ts';
import type { Revision } from './revision.ts';

/** The plans below a folder as a commit has them; their present is the moment of the commit. */
export interface PlansAt {
  readonly db: Database;
  readonly roots: readonly { readonly root: string; readonly files: readonly string[] }[];
}

/** Reads the plans that a commit holds below a folder. `textNow` gives the text a file has now: what has not changed is not read. */
export async function plansAt(
  folder: string,
  { hash, instant }: Revision,
  asOf: number | undefined,
  textNow: (file: string) => string | undefined,
): Promise<PlansAt | { readonly missing: NoHistory }> {
  const commit = await commitTexts(folder, hash, (path) => textNow(`${folder}/${path}`));
  if ('missing' in commit) return commit;
  const texts = new Map([...commit.texts].map(([path, text]) => [`${folder}/${path}`, text]));
  const db = new Database();
  db.set(now, '', instant);
  const roots = rootsIn(folder, [...texts.keys()], (file) => texts.get(file)).map(({ root, manifest, files }) => {
    const all = manifest === undefined ? files : [manifest, ...files];
    for (const file of all) {
      db.set(rootOf, file, root);
      db.set(sourceOf, file, openSource(texts.get(file)!));
    }
    db.set(filesOf, root, files);
    db.set(manifestOf, root, manifest);
    db.set(asOfChoice, root, asOf);
    return { root, files: all };
  });
  return { db, roots };
}
