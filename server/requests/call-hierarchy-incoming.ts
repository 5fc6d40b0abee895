import { CallHierarchyIncomingCallsRequest } from 'vscode-languageserver';
import { users } from '../../core/index.ts';
import { keyIn, numberItem } from '../numbers.ts';
import { request } from '../request.ts';

/** The targets that rest on a number. */
export default request(CallHierarchyIncomingCallsRequest.type, {}, (session, { item }) => {
  return users(session.db, keyIn(item), session.settings.language).map((each) => {
    const from = numberItem(session, each);
    return { from, fromRanges: [from.selectionRange] };
  });
});
