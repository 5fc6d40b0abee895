import { reportSentence } from '../../core/index.ts';
import { nameOf } from '../names.ts';
import { ReportSentenceRequest } from '../protocol.ts';
import { waitingRequest } from '../request.ts';
import { onceRead } from '../through.ts';

/** What a report says of the figure or target at a position. */
export default waitingRequest(ReportSentenceRequest, {}, async (session, params) => {
  const say = () => reportSentence(session.db, session.at(params), session.settings.language);
  return (await onceRead(session, nameOf(params.textDocument.uri), say)) ?? null;
});
