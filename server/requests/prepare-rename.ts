import { LSPErrorCodes, PrepareRenameRequest, ResponseError } from 'vscode-languageserver';
import { renamable } from '../../core/index.ts';
import { nameOf } from '../names.ts';
import { waitingRequest } from '../request.ts';
import { onceRead } from '../through.ts';

/** Whether what is pointed at can be renamed: its id and where it stands, or why not. */
export default waitingRequest(PrepareRenameRequest.type, {}, async (session, params) => {
  const ask = () => renamable(session.db, session.at(params), session.settings.language);
  const found = await onceRead(session, nameOf(params.textDocument.uri), ask);
  if ('refused' in found) return new ResponseError(LSPErrorCodes.RequestFailed, found.refused);
  return { range: session.range(params.textDocument.uri, found.range), placeholder: found.id };
});
