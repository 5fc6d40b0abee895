import { CallHierarchyOutgoingCallsRequest } from 'vscode-languageserver';
import { contributions } from '../../core/index.ts';
import { keyIn, numberItem } from '../numbers.ts';
import { request } from '../request.ts';

/** What a number is made of. */
export default request(CallHierarchyOutgoingCallsRequest.type, {}, (session, { item }) => {
  const found = contributions(session.db, keyIn(item), session.settings.language);
  return found.map((each) => ({ to: numberItem(session, each), fromRanges: [item.selectionRange] }));
});
