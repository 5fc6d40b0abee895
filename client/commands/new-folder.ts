import { FileType, type Uri, window, workspace } from 'vscode';
import { say } from '../language.ts';

/** The folder something new goes into: that of the workspace, else one that is chosen; undefined when none was. */
export async function folderForNew(): Promise<Uri | undefined> {
  const [only, ...others] = workspace.workspaceFolders ?? [];
  if (only && others.length === 0) return only.uri;
  if (only) return (await window.showWorkspaceFolderPick({ placeHolder: say('Into which folder?') }))?.uri;
  const chosen = await window.showOpenDialog({ canSelectFiles: false, canSelectFolders: true, openLabel: say('Use this folder') });
  return chosen?.[0];
}

/** Whether there is something of this name. */
export async function exists(file: Uri): Promise<boolean> {
  return workspace.fs.stat(file).then(
    ({ type }) => type !== FileType.Unknown,
    () => false,
  );
}

/** Writes a text file unless there is one of its name already. */
export async function writeNew(file: Uri, text: string | Uint8Array): Promise<void> {
  if (await exists(file)) return;
  await workspace.fs.writeFile(file, typeof text === 'string' ? new TextEncoder().encode(text) : text);
}
