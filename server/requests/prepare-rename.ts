import { LSPErrorCodes, PrepareRenameRequest, ResponseError } from 'vscode-languageserver';
import { renamable } from '../../core/index.ts';
import { request } from '../request.ts';

/** Whether what is pointed at can be renamed: its id and where it stands, or why not. */
export default request(PrepareRenameRequest.type, {}, async (session, params) => {
  await session.ready();
  const found = renamable(session.db, session.at(params), session.settings.language);
  if ('refused' in found) return new ResponseError(LSPErrorCodes.RequestFailed, found.refused);
  return { range: session.range(params.textDocument.uri, found.range), placeholder: found.id };
});
