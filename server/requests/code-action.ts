import { type CodeActionContext, CodeActionKind, CodeActionRequest } from 'vscode-languageserver';
import { touches } from '../../core/index.ts';
import { allSafe, fixesOf, fixesOfKind } from '../actions/fixes.ts';
import { ignoreActions } from '../actions/ignore.ts';
import { refactorActions } from '../actions/refactorings.ts';
import { FIX_ALL } from '../convert.ts';
import { nameOf } from '../names.ts';
import { request } from '../request.ts';

/** What can be done in a range: each finding mended by itself, all of its kind, or ignored with a reason; what can be written otherwise; all that is safe mended at once. */
export default request(
  CodeActionRequest.type,
  { codeActionProvider: { resolveProvider: true, codeActionKinds: [CodeActionKind.QuickFix, CodeActionKind.Refactor, FIX_ALL] } },
  (session, { textDocument, range, context }) => {
    const file = nameOf(textDocument.uri);
    const found = session.diagnostics(file);
    const here = found.filter((each) => touches(each.range, session.textRange(file, range)));
    const codes = [...new Set(here.map(({ code }) => code))];
    const quick = () => [
      ...here.flatMap((each) => fixesOf(session, each)),
      ...codes.flatMap((code) => fixesOfKind(session, file, code)),
      ...ignoreActions(session, file, here),
    ];
    const changes = () => refactorActions(session, file, range).filter(({ kind }) => wanted(context, kind!));
    return [
      ...(wanted(context, CodeActionKind.QuickFix) ? quick() : []),
      ...changes(),
      ...(wanted(context, FIX_ALL) ? allSafe(session, file, found) : []),
    ];
  },
);

function wanted({ only }: CodeActionContext, kind: string): boolean {
  return !only || only.some((asked) => kind === asked || kind.startsWith(`${asked}.`));
}
