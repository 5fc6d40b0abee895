import { SemanticTokensDeltaRequest } from 'vscode-languageserver';
import { semanticTokens } from '../../core/index.ts';
import { nameOf } from '../names.ts';
import { request } from '../request.ts';
import { encoded } from '../tokens.ts';

/** What has changed of the words of a file since they were last asked for. */
export default request(SemanticTokensDeltaRequest.type, {}, (session, { textDocument, previousResultId }) => {
  const file = nameOf(textDocument.uri);
  return session.tokens.delta(file, previousResultId, encoded(session, file, semanticTokens(session.db, file)));
});
