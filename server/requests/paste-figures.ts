import { editsOf, pasteFigures } from '../../core/index.ts';
import { workspaceEdit } from '../convert.ts';
import { PasteFiguresRequest } from '../protocol.ts';
import { request } from '../request.ts';

/** Cells of a spreadsheet as figures of the sheet they are pasted into. */
export default request(PasteFiguresRequest, {}, (session, { textDocument, position, text }) => {
  const found = pasteFigures(session.db, session.at({ textDocument, position }), text, session.settings.language);
  if (!found) return null;
  const { title, changes, placed, left } = found;
  return { title, placed, left, edit: workspaceEdit(session, editsOf(session.db, changes)) };
});
