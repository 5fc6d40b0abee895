import { editsOf, pasteFigures } from '../../core/index.ts';
import { workspaceEdit } from '../convert.ts';
import { nameOf } from '../names.ts';
import { PasteFiguresRequest } from '../protocol.ts';
import { waitingRequest } from '../request.ts';
import { onceRead } from '../through.ts';

/** Cells of a spreadsheet as figures of the sheet they are pasted into, whose zones may stand in any file. */
export default waitingRequest(PasteFiguresRequest, {}, async (session, { textDocument, position, text }) => {
  const paste = () => pasteFigures(session.db, session.at({ textDocument, position }), text, session.settings.language);
  const found = await onceRead(session, nameOf(textDocument.uri), paste);
  if (!found) return null;
  const { title, changes, placed, left } = found;
  return { title, placed, left, edit: workspaceEdit(session, editsOf(session.db, changes)) };
});
