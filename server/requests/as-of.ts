import { asOfChoice, readDate } from '../../core/index.ts';
import { AsOfRequest } from '../protocol.ts';
import { request } from '../request.ts';

/** Looks at a plan as of another date. */
export default request(AsOfRequest, {}, (session, { uri, date }) => {
  const root = session.rootOf(uri);
  const day = date === null ? undefined : readDate(String(date)).day;
  if (date !== null && day === undefined) return false;
  session.db.set(asOfChoice, root, day);
  session.touch(undefined);
  return true;
});
