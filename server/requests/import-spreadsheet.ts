import { importFile, planOf } from '../../core/index.ts';
import { gridOf } from '../../office/spreadsheet.ts';
import { bytesOf } from '../base64.ts';
import { begun } from '../begun.ts';
import { nameOf } from '../names.ts';
import { ImportSpreadsheetRequest } from '../protocol.ts';
import { waitingRequest } from '../request.ts';
import { onceRead } from '../through.ts';

/** A spreadsheet as a plan file of the plan in front, to be looked at before it is made. */
export default waitingRequest(ImportSpreadsheetRequest, {}, async (session, { uri, name, content, usual = {} }) => {
  const root = session.rootOf(uri);
  const { locale } = await onceRead(session, nameOf(uri), () => planOf(session.db, root).manifest);
  const grid = await gridOf({ name, bytes: bytesOf(content) }, locale);
  if (typeof grid === 'string') return null;
  const take = () => importFile(session.db, root, grid, { name, usual }, session.settings.language);
  const { file, ...told } = await onceRead(session, nameOf(uri), take);
  const indicators = planOf(session.db, root).all('indicators');
  return {
    ...told,
    ...(file && { file: begun(session, file) }),
    indicators: indicators.map(({ id, name: called = id }) => ({ id, name: called })),
  };
});
