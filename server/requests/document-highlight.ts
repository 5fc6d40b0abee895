import { DocumentHighlightKind, DocumentHighlightRequest } from 'vscode-languageserver';
import { documentHighlight } from '../../core/index.ts';
import { request } from '../request.ts';

/** The same id elsewhere in the file. */
export default request(DocumentHighlightRequest.type, { documentHighlightProvider: true }, (session, params) => {
  return documentHighlight(session.db, session.at(params)).map(({ range, defines }) => ({
    range: session.range(params.textDocument.uri, range),
    kind: defines ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
  }));
});
