import type { Files } from './files.ts';

/** Stored files without those that are set aside, by their names: for whoever reads them they are not there. */
export function filesWithout(files: Files, aside: ReadonlySet<string>): Files {
  if (aside.size === 0) return files;
  return {
    ...files,
    list: async (folder) => (await files.list(folder)).filter((file) => !aside.has(file)),
    read: async (file, folder) => (aside.has(file) ? undefined : files.read(file, folder)),
  };
}
