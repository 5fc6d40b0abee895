import { window } from 'vscode';
import type { TextDocumentPositionParams } from 'vscode-languageclient';

/** Where the cursor is in the editor in front; undefined without one. */
export function atCursor(): TextDocumentPositionParams | undefined {
  const editor = window.activeTextEditor;
  if (!editor) return undefined;
  const { line, character } = editor.selection.active;
  return { textDocument: { uri: editor.document.uri.toString() }, position: { line, character } };
}
