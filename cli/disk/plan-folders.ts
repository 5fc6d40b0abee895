import { statSync } from 'node:fs';
import { MANIFEST } from '../../core/index.ts';
import { walk } from './walk.ts';

/** The folders of the plans in a folder, the path itself where it is a file or holds no manifest: each can be loaded by itself. */
export function planFolders(path: string): readonly string[] {
  if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) return [path];
  const manifests = walk(path).files.filter((file) => file.endsWith(`/${MANIFEST}`));
  return manifests.length > 0 ? manifests.map((file) => file.slice(0, -MANIFEST.length - 1)).sort() : [path];
}
