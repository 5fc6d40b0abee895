import { newYear } from '../../core/index.ts';
import { begun } from '../begun.ts';
import { nameOf } from '../names.ts';
import { NewYearRequest } from '../protocol.ts';
import { waitingRequest } from '../request.ts';
import { onceRead } from '../through.ts';

/** A file with the targets of a year, rolled forward. */
export default waitingRequest(NewYearRequest, {}, async (session, { uri, year }) =>
  begun(session, await onceRead(session, nameOf(uri), () => newYear(session.db, session.rootOf(uri), { year }, session.settings.language))),
);
