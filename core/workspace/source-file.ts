import { filesOf, otherFilesOf } from './facts.ts';
import type { Plan } from './plan.ts';

/** The path of a source's file below the folder of the plan, as it is compared; undefined for a web address and for what lies outside. */
export function pathWithin(file: string): string | undefined {
  if (/^(?:[a-z][a-z0-9+.-]+:|[\\/]|~|\.\.[\\/]|[a-z]:\\)/i.test(file)) return undefined;
  return pathOf(file);
}

/** Every file below the folder of the plan by its path; undefined where that is not known. */
export function storedPaths(plan: Plan): readonly string[] | undefined {
  const others = plan.db.read(otherFilesOf, plan.root);
  return others && [...others, ...plan.db.read(filesOf, plan.root).map((path) => path.slice(plan.root.length + 1))];
}

/** A path as it is compared. */
export function pathOf(file: string): string {
  return file
    .normalize('NFC')
    .replace(/\\/g, '/')
    .replace(/^(?:\.\/)+/, '');
}
