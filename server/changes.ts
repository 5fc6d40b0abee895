import { changesOfFiles, changesPage, committedRootOf, Database, now, openSource, type PlanIn, rootsIn, sourceOf } from '../core/index.ts';
import { NO_HISTORY, type NoHistory } from './no-history.ts';
import { tellRoots } from './roots.ts';
import type { Session } from './session.ts';

const SIDES = {
  en: { before: 'Last commit', after: 'the files as they are now' },
  vi: { before: 'Lần commit gần nhất', after: 'tệp hiện tại' },
} as const;

/** What has changed in a plan since the last commit, unsaved text included, as a page; or why that cannot be said. */
export async function changesSinceCommit(session: Session, root: string): Promise<{ page: string } | { refused: string }> {
  const { db, settings } = session;
  const was = await planAtCommit(session, root);
  if ('refused' in was) return was;
  return { page: changesPage(changesOfFiles(was, { db, root }, settings.language), SIDES[settings.language], settings.language) };
}

/** A plan as the last commit has it; or why there is none to be had. */
export async function planAtCommit(session: Session, root: string): Promise<PlanIn | { readonly refused: string }> {
  const { db, settings, files } = session;
  const refused = (why: NoHistory) => ({ refused: capitalized(NO_HISTORY[why][settings.language]) });
  if (!settings.trusted) return refused('untrusted');
  // a file by itself is no folder with a history
  if (db.read(sourceOf, root)) return refused('no-repository');
  const told = db.read(committedRootOf, root);
  if (told !== undefined) return { db, root: told };
  const commits = files.commits?.(root);
  if (!commits) return refused('no-disk');
  const commit = await commits.last(root, (path) => db.read(sourceOf, `${root}/${path}`)?.text());
  if ('missing' in commit) return refused(commit.missing);
  return { db: databaseOf(root, new Map([...commit.texts].map(([path, text]) => [`${root}/${path}`, text])), db.read(now, '')), root };
}

/** A plan of its own out of the texts of its files. */
function databaseOf(root: string, texts: ReadonlyMap<string, string>, present: string): Database {
  const db = new Database();
  db.set(now, '', present);
  for (const [file, text] of texts) db.set(sourceOf, file, openSource(text));
  tellRoots(
    db,
    [],
    rootsIn(root, [...texts.keys()], (file) => texts.get(file)),
  );
  return db;
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
