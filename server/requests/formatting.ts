import { DocumentFormattingRequest } from 'vscode-languageserver';
import { formatting } from '../../core/index.ts';
import { textEdits } from '../convert.ts';
import { nameOf } from '../names.ts';
import { request } from '../request.ts';

/** A file made tidy. */
export default request(DocumentFormattingRequest.type, { documentFormattingProvider: true }, (session, { textDocument }) => {
  const file = nameOf(textDocument.uri);
  return textEdits(session, file, formatting(session.db, file));
});
