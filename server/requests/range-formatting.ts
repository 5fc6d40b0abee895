import { DocumentRangeFormattingRequest } from 'vscode-languageserver';
import { formatting } from '../../core/index.ts';
import { textEdits } from '../convert.ts';
import { nameOf } from '../names.ts';
import { request } from '../request.ts';

/** The entries that a part of a file touches made tidy. */
export default request(
  DocumentRangeFormattingRequest.type,
  { documentRangeFormattingProvider: true },
  (session, { textDocument, range }) => {
    const file = nameOf(textDocument.uri);
    return textEdits(session, file, formatting(session.db, file, session.textRange(file, range)));
  },
);
