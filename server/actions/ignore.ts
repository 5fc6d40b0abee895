import { type CodeAction, CodeActionKind } from 'vscode-languageserver';
import { type Diagnostic, editsOf, ignoreWithReason } from '../../core/index.ts';
import { diagnostic, workspaceEdit } from '../convert.ts';
import type { Session } from '../session.ts';

/** A comment that silences each kind of finding on its line, its reason to be written. */
export function ignoreActions(session: Session, file: string, found: readonly Diagnostic[]): CodeAction[] {
  const kinds = new Map(found.map((each) => [`${each.code} ${each.start.line}`, each]));
  return [...kinds.values()].flatMap((each) => {
    const made = ignoreWithReason(session.db, file, each.code, each.start.line, session.settings.language);
    if (!made) return [];
    const edit = workspaceEdit(session, editsOf(session.db, made.changes), { blank: true });
    return [{ title: made.title, kind: CodeActionKind.QuickFix, diagnostics: [diagnostic(session, each)], edit }];
  });
}
