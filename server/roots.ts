import { type Database, filesOf, manifestOf, otherFilesOf, type PlanRoot, rootOf } from '../core/index.ts';

/** Tells the database which plan roots there are now, and takes back what it was told of those that are gone. */
export function tellRoots(db: Database, before: readonly PlanRoot[], roots: readonly PlanRoot[]): void {
  const kept = new Set(roots.map((root) => root.root));
  const owned = new Set(roots.flatMap(membersOf));
  for (const file of before.flatMap(membersOf)) if (!owned.has(file)) db.set(rootOf, file, '');
  for (const { root } of before) if (!kept.has(root)) tellRoot(db, { root, manifest: undefined, files: [], others: new Set() });
  for (const root of roots) tellRoot(db, root);
}

/** The files of a plan root that can have findings: the manifest first. */
export function membersOf(root: PlanRoot): readonly string[] {
  return root.manifest === undefined ? root.files : [root.manifest, ...root.files.filter((file) => file !== root.manifest)];
}

function tellRoot(db: Database, { root, manifest, files, others }: PlanRoot): void {
  for (const file of files) db.set(rootOf, file, root);
  if (manifest !== undefined) db.set(rootOf, manifest, root);
  db.set(filesOf, root, files);
  db.set(manifestOf, root, manifest);
  if (!sameSet(db.read(otherFilesOf, root), others)) db.set(otherFilesOf, root, others);
}

function sameSet(a: ReadonlySet<string> | undefined, b: ReadonlySet<string>): boolean {
  if (a?.size !== b.size) return false;
  for (const item of b) if (!a.has(item)) return false;
  return true;
}
