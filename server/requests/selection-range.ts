import { type SelectionRange, SelectionRangeRequest } from 'vscode-languageserver';
import { selectionRanges } from '../../core/index.ts';
import { request } from '../request.ts';

/** What is selected next, position by position. */
export default request(SelectionRangeRequest.type, { selectionRangeProvider: true }, (session, { textDocument, positions }) => {
  return positions.map((position) => {
    const steps = selectionRanges(session.db, session.at({ textDocument, position })).map((range) =>
      session.range(textDocument.uri, range),
    );
    const nested = steps.reduceRight<SelectionRange | undefined>((parent, range) => ({ range, parent }), undefined);
    return nested ?? { range: { start: position, end: position } };
  });
});
