import { WorkspaceDiagnosticRequest } from 'vscode-languageserver';
import { waitingRequest } from '../request.ts';

/** What is found in all files of all plans, open or not; held open until there is news. */
export default waitingRequest(
  WorkspaceDiagnosticRequest.type,
  {},
  (session, { previousResultIds, partialResultToken: to }, { token, partial }) => {
    return session.held.hold(previousResultIds ?? [], token, to === undefined ? undefined : (part) => partial(to, part));
  },
);
