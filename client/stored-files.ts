import { Disposable, FileType, Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { FilesRequest, ReadRequest } from '../server/protocol.ts';

/** Lists and reads files for a server that has no disk to look at: in the browser and in virtual workspaces. */
export function answerFileRequests(client: BaseLanguageClient): Disposable {
  return Disposable.from(
    client.onRequest(FilesRequest, ({ uri }) => filesBelow(folderAt(uri))),
    client.onRequest(ReadRequest, ({ uri }) => storedText(Uri.parse(uri, true))),
  );
}

async function filesBelow(folder: Uri): Promise<string[]> {
  const found = (await workspace.fs.readDirectory(folder))
    .filter(([name]) => !name.startsWith('.') && name !== 'node_modules')
    .map(async ([name, type]) => {
      const entry = Uri.joinPath(folder, name);
      if (type & FileType.Directory) return type & FileType.SymbolicLink ? [] : filesBelow(entry).catch(() => []);
      return type & FileType.File ? [entry.toString()] : [];
    });
  return (await Promise.all(found)).flat();
}

/** The server leaves out the slash at the end of a folder; the top of a file system has nothing but that slash. */
function folderAt(uri: string): Uri {
  const folder = Uri.parse(uri, true);
  return folder.path === '' ? folder.with({ path: '/' }) : folder;
}

/** Only plan files are handed over, whatever is asked for. */
async function storedText(file: Uri): Promise<string | null> {
  if (!/\/(zoneplan\.yaml|[^/]+\.plan\.ya?ml)$/.test(file.path)) return null;
  try {
    return new TextDecoder().decode(await workspace.fs.readFile(file));
  } catch {
    return null;
  }
}
