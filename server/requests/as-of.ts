import { asOfChoice, rootOf } from '../../core/index.ts';
import { nameOf } from '../names.ts';
import { AsOfRequest } from '../protocol.ts';
import { request } from '../request.ts';

const DAY = 86_400_000;

/** Looks at a plan as of another date. */
export default request(AsOfRequest, {}, (session, { uri, date }) => {
  const root = session.db.read(rootOf, nameOf(uri)) || nameOf(uri);
  const day = date === null ? undefined : dayOf(date);
  if (date !== null && day === undefined) return false;
  session.db.set(asOfChoice, root, day);
  session.touch(undefined);
  return true;
});

function dayOf(date: unknown): number | undefined {
  if (typeof date !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(date)) return undefined;
  const time = Date.parse(`${date}T00:00:00Z`);
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== date ? undefined : time / DAY;
}
