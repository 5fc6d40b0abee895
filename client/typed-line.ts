import { Disposable, EventEmitter, type InlayHint, type TextDocument, window, workspace } from 'vscode';

/** The line that is being typed in, on which nothing is shown that would push the cursor. */
export interface TypedLine extends Disposable {
  /** The hints without those of that line. */
  readonly withoutHints: (document: TextDocument, hints: readonly InlayHint[]) => InlayHint[];
  /** Told when another line is typed in, or none. */
  readonly onLeft: EventEmitter<TextDocument>['event'];
}

/** Follows the cursor: a line is typed in from its first change until the cursor leaves it. */
export function followTypedLine(): TypedLine {
  const left = new EventEmitter<TextDocument>();
  const typed: { document?: TextDocument; line: number } = { line: -1 };
  const leave = () => {
    const { document } = typed;
    typed.document = undefined;
    if (document) left.fire(document);
  };
  const parts = Disposable.from(
    left,
    workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      const editor = window.activeTextEditor;
      const [change] = contentChanges;
      if (!change || document.languageId !== 'zoneplan' || editor?.document !== document) return;
      const { line } = editor.selection.active;
      if (line < change.range.start.line || line > change.range.end.line) return;
      typed.document = document;
      typed.line = change.range.start.line + change.text.split('\n').length - 1;
    }),
    window.onDidChangeTextEditorSelection(({ textEditor, selections }) => {
      if (typed.document === textEditor.document && selections[0]?.active.line !== typed.line) leave();
    }),
    window.onDidChangeActiveTextEditor(leave),
    workspace.onDidSaveTextDocument(leave),
  );
  return {
    withoutHints: (document, hints) => hints.filter(({ position }) => typed.document !== document || position.line !== typed.line),
    onLeft: left.event,
    dispose: () => parts.dispose(),
  };
}
