import { type InlayHint, InlayHintRequest, type Range } from 'vscode-languageserver';
import { inlayHints } from '../../core/index.ts';
import { nameOf } from '../names.ts';
import { request } from '../request.ts';
import type { Session } from '../session.ts';

/** What figures, references and dates mean, at the end of their line. */
export default request(InlayHintRequest.type, { inlayHintProvider: { resolveProvider: false } }, (session, { textDocument, range }) => {
  const hints = () => hintsIn(session, nameOf(textDocument.uri), range);
  return session.answers.answered('inlayHint', nameOf(textDocument.uri), JSON.stringify(range.start), hints(), hints);
});

function hintsIn(session: Session, file: string, within: Range): InlayHint[] {
  const { hints: kinds, language } = session.settings;
  if (kinds.size === 0) return [];
  return inlayHints(session.db, file, session.textRange(file, within), { kinds }, language).map(({ offset, label, tooltip, insert }) => {
    const range = session.range(file, { start: offset, end: offset });
    return { position: range.start, label, tooltip, paddingLeft: true, textEdits: [{ range, newText: insert }] };
  });
}
