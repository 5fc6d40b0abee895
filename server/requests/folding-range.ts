import { FoldingRangeKind, FoldingRangeRequest } from 'vscode-languageserver';
import { foldingRanges } from '../../core/index.ts';
import { nameOf } from '../names.ts';
import { request } from '../request.ts';

/** What can be folded, by lines. */
export default request(FoldingRangeRequest.type, { foldingRangeProvider: true }, (session, { textDocument }) => {
  const limit = session.client.textDocument?.foldingRange?.rangeLimit;
  const all = foldingRanges(session.db, nameOf(textDocument.uri));
  return all.slice(0, limit).map(({ first, last, comment }) => ({
    startLine: first,
    endLine: last,
    ...(comment && { kind: FoldingRangeKind.Comment }),
  }));
});
