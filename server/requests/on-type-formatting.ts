import { DocumentOnTypeFormattingRequest } from 'vscode-languageserver';
import { indentAfterEnter } from '../../core/index.ts';
import { textEdits } from '../convert.ts';
import { nameOf } from '../names.ts';
import { request } from '../request.ts';

/** A new line begins where the entry goes on. */
export default request(
  DocumentOnTypeFormattingRequest.type,
  { documentOnTypeFormattingProvider: { firstTriggerCharacter: '\n' } },
  (session, { textDocument, position, ch }) => {
    const file = nameOf(textDocument.uri);
    const edit = ch === '\n' ? indentAfterEnter(session.db, file, position.line) : undefined;
    return edit ? textEdits(session, file, [edit]) : [];
  },
);
