import { Disposable, FileType, Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { FilesRequest, ReadRequest } from '../server/protocol.ts';

/** Lists and reads files for a server that has no disk to look at: in the browser and in virtual workspaces. */
export function answerFileRequests(client: BaseLanguageClient): Disposable {
  return Disposable.from(
    client.onRequest(FilesRequest, ({ uri }) => filesBelow(Uri.parse(uri, true))),
    client.onRequest(ReadRequest, ({ uri }) => storedText(Uri.parse(uri, true))),
  );
}

async function filesBelow(folder: Uri): Promise<string[]> {
  const entries = await Promise.resolve(workspace.fs.readDirectory(folder)).catch(() => []);
  const found = entries
    .filter(([name]) => !name.startsWith('.') && name !== 'node_modules')
    .map(async ([name, type]) => {
      const entry = Uri.joinPath(folder, name);
      if (type & FileType.Directory) return type & FileType.SymbolicLink ? [] : filesBelow(entry);
      return type & FileType.File ? [entry.toString()] : [];
    });
  return (await Promise.all(found)).flat();
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
