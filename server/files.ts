import type { Connection } from 'vscode-languageserver';
import { nameOf, uriOf } from './names.ts';
import type { NoHistory } from './no-history.ts';
import { FilesRequest, ReadRequest } from './protocol.ts';

/** Where the server finds stored files, by their names; each answer is a value, whatever the surroundings do. */
export interface Files {
  /** Every file below a folder that git does not ignore, hidden ones and `node_modules` left out. */
  readonly list: (folder: string) => Promise<readonly string[]>;
  /** The stored text of a file of that folder, without a byte order mark; undefined when it cannot be had. */
  readonly read: (file: string, folder: string) => Promise<string | undefined>;
  /** The history of a folder; undefined where there can be none. */
  readonly commits?: (folder: string) => Commits | undefined;
}

/** What the last commit holds below a folder: the texts of plan files by their path from there, with `/`; or why that cannot be had. */
export type LastCommit = { readonly texts: ReadonlyMap<string, string> } | { readonly missing: NoHistory };

/** The history of folders on a disk of ours. */
export interface Commits {
  /** Something that changes whenever another commit becomes the last one; undefined where there is no repository. */
  readonly head: (folder: string) => Promise<string | undefined>;
  /** `textNow` gives the text a path has now: what has not changed is not read. */
  readonly last: (folder: string, textNow: (path: string) => string | undefined) => Promise<LastCommit>;
  /** Has `moved` called when the last commit may be another one; answers how to end that. */
  readonly watch: (folder: string, moved: () => void) => () => void;
}

/** Files read through the client: in the browser, and for workspaces that are on no disk of ours. */
export function clientFiles(connection: Connection, offered: boolean): Files {
  if (!offered) return { list: async () => [], read: async () => undefined };
  const failed = (what: string) => (error: unknown) =>
    connection.console.warn(`${what}: ${error instanceof Error ? error.message : error}`);
  return {
    list: async (folder) =>
      ((await connection.sendRequest(FilesRequest, { uri: uriOf(folder) }).catch(failed('zoneplan/files'))) ?? []).map(nameOf),
    read: async (file) =>
      (await connection.sendRequest(ReadRequest, { uri: uriOf(file) }).catch(failed('zoneplan/read')))?.replace(/^\uFEFF/, ''),
  };
}

/** Makes the access to files once it is known what the client offers. */
export type OpenFiles = (connection: Connection, offered: boolean) => Files;
