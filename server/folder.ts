import { type Database, type PlanRoot, rootsIn, sourceOf } from '../core/index.ts';
import { isManifest } from './names.ts';
import { tellRoots } from './roots.ts';

/** A folder whose plans are served: of the workspace, or that of a file opened without one. */
export interface Folder {
  readonly uri: string;
  /** Whether its stored files are read; otherwise only what is open counts. */
  readonly stored: boolean;
  /** Whether it is served only for files that are open in it. */
  readonly adopted: boolean;
  /** The files that are stored in it, as far as they were listed. */
  readonly listed: Set<string>;
  roots: readonly PlanRoot[];
  /** Whether files came or went, or a manifest changed, since the roots were found. */
  stale: boolean;
}

/** A folder of which nothing is known yet. */
export function newFolder(uri: string, stored: boolean, adopted: boolean): Folder {
  return { uri, stored, adopted, listed: new Set(), roots: [], stale: true };
}

/** Finds the plan roots of a folder anew from what is stored and what is open in it. */
export function findRoots(db: Database, folder: Folder, open: readonly string[]): void {
  const files = [...new Set([...folder.listed, ...open])].sort();
  const manifests = new Map(files.filter(isManifest).map((file) => [file, db.read(sourceOf, file)?.text()]));
  const roots = rootsIn(folder.uri, files, (file) => manifests.get(file));
  tellRoots(db, folder.roots, roots);
  folder.roots = roots;
  folder.stale = false;
}

/** Takes back all that was told of a folder's roots. */
export function forgetRoots(db: Database, folder: Folder): void {
  tellRoots(db, folder.roots, []);
  folder.roots = [];
}
