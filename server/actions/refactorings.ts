import type { CodeAction, Range } from 'vscode-languageserver';
import { editsOf, refactorings } from '../../core/index.ts';
import { workspaceEdit } from '../convert.ts';
import type { Session } from '../session.ts';

/** What can be changed where one stands. */
export function refactorActions(session: Session, file: string, range: Range): CodeAction[] {
  const found = refactorings(session.db, file, session.textRange(file, range), session.settings.language);
  return found.map(({ title, kind, changes, blank }) => ({
    title,
    kind: `refactor.${kind}`,
    edit: workspaceEdit(session, editsOf(session.db, changes), { blank }),
  }));
}
