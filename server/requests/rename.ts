import { LSPErrorCodes, RenameRequest, ResponseError } from 'vscode-languageserver';
import { editsOf, rename } from '../../core/index.ts';
import { workspaceEdit } from '../convert.ts';
import { request } from '../request.ts';

/** Gives an id another name wherever it is written, as one change over all files of the plan. */
export default request(RenameRequest.type, { renameProvider: { prepareProvider: true } }, async (session, params) => {
  await session.ready();
  const found = rename(
    session.db,
    session.at(params),
    typeof params.newName === 'string' ? params.newName.trim() : '',
    session.settings.language,
  );
  if ('refused' in found) return new ResponseError(LSPErrorCodes.RequestFailed, found.refused);
  return workspaceEdit(session, editsOf(session.db, found));
});
