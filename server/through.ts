import { type Attempt, filesOf, manifestOf, parseAhead, rootOf, sourceOf } from '../core/index.ts';
import type { Session } from './session.ts';

/** Works something out of the plan of a file, or of all plans, in slices; given up once `isVain` says that nobody wants it any more. */
export async function through<T>(
  session: Session,
  file: string | undefined,
  work: () => T,
  isVain: () => boolean = () => false,
): Promise<Attempt<T>> {
  const { db, slices, rest } = session;
  slices.begin();
  const roots = file === undefined ? session.workspace.roots().map(({ root }) => root) : [db.read(rootOf, file)];
  const files = roots.flatMap((root) => filesIn(session, root));
  if (!(await parsed(session, file === undefined ? files : [file, ...files], isVain))) return {};
  const first = db.attempt(work, slices.isOver);
  if (first.done) return first;
  await rest.wait(isVain);
  return slices.through(work, isVain);
}

/** The same when all stored files have been read, however long that takes. */
export async function onceRead<T>(session: Session, file: string | undefined, work: () => T): Promise<T> {
  await session.ready();
  return (await through(session, file, work)).done!.value;
}

/** Parses files in slices as far as that has not been done; false when it was given up. */
export async function parsed({ db, slices }: Session, files: Iterable<string>, isVain: () => boolean): Promise<boolean> {
  for (const file of files) {
    const source = db.read(sourceOf, file);
    for (const _ of source ? parseAhead(source) : []) {
      if (slices.isOver()) await slices.pause();
      if (isVain()) return false;
    }
  }
  return true;
}

function filesIn({ db }: Session, root: string): readonly string[] {
  const manifest = db.read(manifestOf, root);
  return manifest === undefined ? db.read(filesOf, root) : [manifest, ...db.read(filesOf, root)];
}
