import { rootOf } from '../../core/index.ts';
import { changesSinceCommit } from '../changes.ts';
import { nameOf } from '../names.ts';
import { ChangesRequest } from '../protocol.ts';
import { waitingRequest } from '../request.ts';

/** What has changed in the plan of a file since the last commit. */
export default waitingRequest(ChangesRequest, {}, async (session, { uri }) => {
  await session.ready();
  session.workspace.settle();
  const file = nameOf(uri);
  return changesSinceCommit(session, session.db.read(rootOf, file) || file);
});
