import { targetTable } from '../../core/index.ts';
import { TargetTableRequest } from '../protocol.ts';
import { request } from '../request.ts';

/** The targets at a position as a table for Word and Excel. */
export default request(
  TargetTableRequest,
  {},
  (session, params) => targetTable(session.db, session.at(params), session.settings.language) ?? null,
);
