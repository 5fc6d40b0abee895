import { Position, Range, Uri, window, workspace, WorkspaceEdit } from 'vscode';
import type { BegunFile } from '../server/protocol.ts';
import { say } from './language.ts';

/** The plan in front: that of the open file, else that of the workspace. */
export function planInFront(): string | undefined {
  const document = window.activeTextEditor?.document;
  const uri = document?.languageId === 'zoneplan' ? document.uri : workspace.workspaceFolders?.[0]?.uri;
  if (!uri) void window.showInformationMessage(say('Open a file of the plan first.'));
  return uri?.toString();
}

/** Makes a file that the server has begun and goes to where it is to be filled in; or says why there is none. */
export async function openBegun(begun: BegunFile): Promise<void> {
  if ('refused' in begun) {
    void window.showInformationMessage(begun.refused);
    return;
  }
  const uri = Uri.parse(begun.uri, true);
  const edit = new WorkspaceEdit();
  edit.createFile(uri, { ignoreIfExists: false, overwrite: false });
  edit.insert(uri, new Position(0, 0), begun.text);
  if (!(await workspace.applyEdit(edit))) {
    void window.showWarningMessage(say('The file is there already.'));
    return;
  }
  const at = new Position(begun.position.line, begun.position.character);
  await window.showTextDocument(uri, { selection: new Range(at, at) });
}
