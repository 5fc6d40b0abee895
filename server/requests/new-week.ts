import { newWeek, readDate } from '../../core/index.ts';
import { begun } from '../begun.ts';
import { nameOf } from '../names.ts';
import { NewWeekRequest } from '../protocol.ts';
import { waitingRequest } from '../request.ts';
import { onceRead } from '../through.ts';

/** A file with the count sheets of a day. */
export default waitingRequest(NewWeekRequest, {}, async (session, { uri, date }) => {
  const day = date === undefined ? undefined : readDate(date).day;
  return begun(
    session,
    await onceRead(session, nameOf(uri), () => newWeek(session.db, session.rootOf(uri), { day }, session.settings.language)),
  );
});
