import { existsSync } from 'node:fs';
import { folderOf, MANIFEST } from './path.ts';

/** The nearest folder, from this one up to the repository's, that holds a manifest. */
export function planRootAbove(folder: string): string | undefined {
  return upwards(folder).find((each) => existsSync(`${each}/${MANIFEST}`));
}

/** From this folder up to the one that holds `.git`, or to the top of the disk. */
function upwards(folder: string): string[] {
  const folders: string[] = [];
  for (let each = folder; ; each = folderOf(each)) {
    folders.push(each);
    if (folderOf(each) === each || existsSync(`${each}/.git`)) return folders;
  }
}
