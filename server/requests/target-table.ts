import { targetTable } from '../../core/index.ts';
import { nameOf } from '../names.ts';
import { TargetTableRequest } from '../protocol.ts';
import { waitingRequest } from '../request.ts';
import { onceRead } from '../through.ts';

/** The targets at a position as a table for Word and Excel. */
export default waitingRequest(TargetTableRequest, {}, async (session, params) => {
  const list = () => targetTable(session.db, session.at(params), session.settings.language);
  return (await onceRead(session, nameOf(params.textDocument.uri), list)) ?? null;
});
