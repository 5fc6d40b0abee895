import { type Position, Range, TabInputText, type TextDocument, type TextEditor, Uri, window, workspace, WorkspaceEdit } from 'vscode';

/** A file of the plan that is open in the editor. */
export function planFile(name: string): Uri {
  const folder = workspace.workspaceFolders?.[0];
  if (!folder) throw new Error('no folder is open');
  return Uri.joinPath(folder.uri, name);
}

/** Shows a file in the editor. */
export async function show(file: Uri): Promise<TextEditor> {
  return window.showTextDocument(await workspace.openTextDocument(file));
}

/** The place just before a text in a document; `within` steps into it. */
export function placeOf(document: TextDocument, text: string, within = 0): Position {
  const at = document.getText().indexOf(text);
  if (at < 0) throw new Error(`"${text}" is not in ${document.uri.path}`);
  return document.positionAt(at + within);
}

/** Replaces the first occurrence of a text in a document, unsaved. */
export async function replace(document: TextDocument, from: string, to: string): Promise<void> {
  const start = placeOf(document, from);
  const edit = new WorkspaceEdit();
  edit.replace(document.uri, new Range(start, document.positionAt(document.offsetAt(start) + from.length)), to);
  if (!(await workspace.applyEdit(edit))) throw new Error('the edit was refused');
}

/** Puts a document back to what is stored. */
export async function revert(document: TextDocument): Promise<void> {
  if (!document.isDirty) return;
  const stored = new TextDecoder().decode(await workspace.fs.readFile(document.uri));
  const edit = new WorkspaceEdit();
  edit.replace(document.uri, new Range(document.positionAt(0), document.positionAt(document.getText().length)), stored);
  await workspace.applyEdit(edit);
  await document.save();
}

/** Writes a file beside the plan's own, runs, and takes it away again. */
export async function withFile<T>(name: string, text: string, run: (file: Uri) => Promise<T>): Promise<T> {
  const file = planFile(name);
  await workspace.fs.writeFile(file, new TextEncoder().encode(text));
  try {
    return await run(file);
  } finally {
    await close(file);
    await Promise.resolve(workspace.fs.delete(file)).catch(() => undefined);
  }
}

/** Closes the tabs of a file. */
async function close(file: Uri): Promise<void> {
  const tabs = window.tabGroups.all.flatMap((group) => group.tabs);
  await window.tabGroups.close(tabs.filter(({ input }) => input instanceof TabInputText && input.uri.toString() === file.toString()));
}
