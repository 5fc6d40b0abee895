import { commands, type InlayHint, Range, window, workspace, WorkspaceEdit } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { say } from '../language.ts';

/** Writes what the hints at the end of the cursor's line say into the line, as its comment. */
export const insertHint = (_client: BaseLanguageClient) => async (): Promise<void> => {
  const editor = window.activeTextEditor;
  if (!editor) return;
  const { document, selection } = editor;
  const { text, range } = document.lineAt(selection.active.line);
  const hints = await commands.executeCommand<InlayHint[]>('vscode.executeInlayHintProvider', document.uri, range);
  const here = (hints ?? []).filter(({ position }) => position.line === selection.active.line && position.character === text.length);
  const [first, ...others] = here.filter(({ textEdits }) => textEdits?.length === 1);
  if (!first) {
    void window.showInformationMessage(say('There is no value at the end of this line.'));
    return;
  }
  const edit = new WorkspaceEdit();
  edit.replace(document.uri, new Range(range.end, range.end), [first.textEdits![0]!.newText, ...others.map(labelOf)].join(' · '));
  await workspace.applyEdit(edit);
};

function labelOf({ label }: InlayHint): string {
  return (typeof label === 'string' ? label : label.map(({ value }) => value).join('')).trim();
}
