import { SemanticTokensRequest } from 'vscode-languageserver';
import { semanticTokens } from '../../core/index.ts';
import { nameOf } from '../names.ts';
import { request } from '../request.ts';
import { encoded, LEGEND } from '../tokens.ts';

/** What each word of a file is. */
export default request(
  SemanticTokensRequest.type,
  { semanticTokensProvider: { legend: LEGEND, full: { delta: true }, range: true } },
  (session, { textDocument }) => {
    const file = nameOf(textDocument.uri);
    return session.tokens.full(file, encoded(session, file, semanticTokens(session.db, file)));
  },
);
