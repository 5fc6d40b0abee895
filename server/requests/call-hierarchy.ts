import { CallHierarchyPrepareRequest } from 'vscode-languageserver';
import { numbersAt } from '../../core/index.ts';
import { numberItem } from '../numbers.ts';
import { request } from '../request.ts';

/** The numbers of the figure or target pointed at, to be followed to what they are made of. */
export default request(CallHierarchyPrepareRequest.type, { callHierarchyProvider: true }, (session, params) => {
  const found = numbersAt(session.db, session.at(params), session.settings.language);
  return found.length > 0 ? found.map((each) => numberItem(session, each)) : null;
});
