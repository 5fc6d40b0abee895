import { DocumentLinkRequest } from 'vscode-languageserver';
import { documentLinks } from '../../core/index.ts';
import { nameOf } from '../names.ts';
import { request } from '../request.ts';

/** The documents that sources name. */
export default request(DocumentLinkRequest.type, { documentLinkProvider: { resolveProvider: false } }, (session, { textDocument }) => {
  return documentLinks(session.db, nameOf(textDocument.uri)).map(({ range, file, url }) => ({
    range: session.range(textDocument.uri, range),
    target: file === undefined ? url : session.uri(file),
  }));
});
