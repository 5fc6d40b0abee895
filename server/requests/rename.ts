import { LSPErrorCodes, RenameRequest, ResponseError } from 'vscode-languageserver';
import { editsOf, rename } from '../../core/index.ts';
import { workspaceEdit } from '../convert.ts';
import { nameOf } from '../names.ts';
import { waitingRequest } from '../request.ts';
import { onceRead } from '../through.ts';

/** Gives an id another name wherever it is written, as one change over all files of the plan. */
export default waitingRequest(RenameRequest.type, { renameProvider: { prepareProvider: true } }, async (session, params) => {
  const name = typeof params.newName === 'string' ? params.newName.trim() : '';
  const ask = () => rename(session.db, session.at(params), name, session.settings.language);
  const found = await onceRead(session, nameOf(params.textDocument.uri), ask);
  if ('refused' in found) return new ResponseError(LSPErrorCodes.RequestFailed, found.refused);
  return workspaceEdit(session, editsOf(session.db, found));
});
