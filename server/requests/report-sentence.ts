import { reportSentence } from '../../core/index.ts';
import { ReportSentenceRequest } from '../protocol.ts';
import { request } from '../request.ts';

/** What a report says of the figure or target at a position. */
export default request(
  ReportSentenceRequest,
  {},
  (session, params) => reportSentence(session.db, session.at(params), session.settings.language) ?? null,
);
