import { realpathSync } from 'node:fs';
import { absolute, folderOf, liesIn } from '../disk/path.ts';

/** Whether a path, with all links followed as far as it is there, lies in the folder that is served. */
export function isInside(folder: string, path: string): boolean {
  return liesIn(real(folder), real(absolute(folder, path)));
}

function real(path: string): string {
  try {
    return realpathSync(path).replaceAll('\\', '/');
  } catch {
    const above = folderOf(path);
    return above === path ? path : `${real(above)}${path.slice(above === '/' ? 0 : above.length)}`;
  }
}
