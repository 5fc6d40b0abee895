import { posix, resolve } from 'node:path';

/** A path as the program names files: absolute, with `/`, no slash at the end. */
export function absolute(cwd: string, path: string): string {
  const name = resolve(cwd, path).replaceAll('\\', '/');
  return name.length > 1 ? name.replace(/\/$/, '') : name;
}

/** A file as seen from a folder, with `/`; `.` for the folder itself. */
export function seenFrom(folder: string, path: string): string {
  return posix.relative(folder, path) || '.';
}

/** Whether a path is the folder or lies below it. */
export function liesIn(folder: string, path: string): boolean {
  return path === folder || path.startsWith(folder.endsWith('/') ? folder : `${folder}/`);
}

/** The folder a path lies in. */
export function folderOf(path: string): string {
  return posix.dirname(path);
}

/** The last part of a path. */
export function baseOf(path: string): string {
  return posix.basename(path);
}

/** The file that makes its folder a plan root. */
export const MANIFEST = 'zoneplan.yaml';

/** Whether a file is called like a plan file or a manifest. */
export function isPlanName(path: string): boolean {
  const name = baseOf(path);
  return name === MANIFEST || /^[^.].*\.plan\.ya?ml$/.test(name);
}

/** The order of paths on every platform: by code unit. */
export function byPath(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
