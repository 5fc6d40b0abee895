import { SemanticTokensRangeRequest } from 'vscode-languageserver';
import { semanticTokens } from '../../core/index.ts';
import { nameOf } from '../names.ts';
import { request } from '../request.ts';
import { encoded } from '../tokens.ts';

/** What each word of the entries on screen is. */
export default request(SemanticTokensRangeRequest.type, {}, (session, { textDocument, range }) => {
  const file = nameOf(textDocument.uri);
  return { data: encoded(session, file, semanticTokens(session.db, file, session.textRange(file, range))) };
});
