import { explainNumber, listTargets, rootOf, validatePatch } from '../../core/index.ts';
import { nameOf } from '../names.ts';
import { type AgentParams, AgentRequest } from '../protocol.ts';
import { waitingRequest } from '../request.ts';
import type { Session } from '../session.ts';

/** What a program may ask of a plan; it is answered from the same derivations as everything else. */
export default waitingRequest(AgentRequest, {}, async (session, params) => {
  await session.ready();
  const roots = session.workspace.roots().map(({ root }) => root);
  const own = params.uri === undefined ? undefined : session.db.read(rootOf, nameOf(params.uri));
  const root = own || (roots.length === 1 ? roots[0] : undefined);
  return root === undefined ? { error: `${roots.length} plans are open; name a file of one as uri` } : asked(session, root, params);
});

function asked({ db, settings: { language } }: Session, root: string, { tool, status, what, files }: AgentParams): unknown {
  switch (tool) {
    case 'listTargets':
      return listTargets(db, root, language, status ?? []);
    case 'explainNumber':
      return explainNumber(db, root, language, String(what)) ?? { error: `there is no number "${what}"` };
    case 'validatePatch':
      return validatePatch(db, root, files ?? [], language);
    default:
      return { error: `there is no tool "${tool}"` };
  }
}
