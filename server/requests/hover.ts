import { HoverRequest } from 'vscode-languageserver';
import { hover } from '../../core/index.ts';
import { markdown } from '../convert.ts';
import { request } from '../request.ts';

/** What stands under the pointer. */
export default request(HoverRequest.type, { hoverProvider: true }, (session, params) => {
  const found = hover(session.db, session.at(params), session.settings.language);
  return found ? { contents: markdown(session, found.markdown), range: session.range(params.textDocument.uri, found.range) } : null;
});
