import { mkdirSync, mkdtempSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** A folder of files on the disk, for one test. */
export interface TestFolder {
  readonly path: string;
  readonly uri: string;
  /** A file's URI, spelled as VS Code does. */
  readonly at: (name: string) => string;
  readonly write: (name: string, text: string) => void;
  readonly remove: (name: string) => void;
  readonly rename: (from: string, to: string) => void;
  readonly dispose: () => void;
}

/** Makes a folder with these files. */
export function folderWith(files: Readonly<Record<string, string>>): TestFolder {
  const path = realpathSync(mkdtempSync(join(tmpdir(), 'zoneplan-')));
  const write = (name: string, text: string) => {
    mkdirSync(dirname(join(path, name)), { recursive: true });
    writeFileSync(join(path, name), text);
  };
  for (const [name, text] of Object.entries(files)) write(name, text);
  return {
    path,
    uri: pathToFileURL(path).href,
    at: (name) => `${pathToFileURL(path).href}/${name.split('/').map(encodeURIComponent).join('/')}`,
    write,
    remove: (name) => rmSync(join(path, name), { recursive: true }),
    rename: (from, to) => renameSync(join(path, from), join(path, to)),
    dispose: () => rmSync(path, { recursive: true, force: true }),
  };
}
