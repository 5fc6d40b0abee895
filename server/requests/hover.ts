import { HoverRequest } from 'vscode-languageserver';
import { hover, hoverAhead } from '../../core/index.ts';
import { markdown } from '../convert.ts';
import { nameOf } from '../names.ts';
import { waitingRequest } from '../request.ts';
import { clientOptions } from '../settings.ts';
import { through } from '../through.ts';

/** How long the plan may take to be read before only the key is spoken of, in milliseconds. */
const PATIENCE = 25;

/** What stands under the pointer. */
export default waitingRequest(HoverRequest.type, { hoverProvider: true }, async (session, params) => {
  const asked = performance.now();
  const { language } = session.settings;
  const { done } = await through(
    session,
    nameOf(params.textDocument.uri),
    () => hover(session.db, session.at(params), language, { pictures: clientOptions(session.initialize).pictures === true }),
    () => performance.now() - asked > PATIENCE,
  );
  const found = done ? done.value : hoverAhead(session.db, session.at(params), language);
  return found ? { contents: markdown(session, found.markdown), range: session.range(params.textDocument.uri, found.range) } : null;
});
