import { WillRenameFilesRequest } from 'vscode-languageserver';
import { editsOf, movedFiles } from '../../core/index.ts';
import { workspaceEdit } from '../convert.ts';
import { nameOf } from '../names.ts';
import { waitingRequest } from '../request.ts';
import { onceRead } from '../through.ts';

/** Files and folders are about to be renamed: the sources that name them follow. */
export default waitingRequest(
  WillRenameFilesRequest.type,
  { workspace: { fileOperations: { willRename: { filters: [{ pattern: { glob: '**/*' } }] } } } },
  async (session, { files }) => {
    const moves = files.map(({ oldUri, newUri }) => ({ from: nameOf(oldUri), to: nameOf(newUri) }));
    const roots = () => session.workspace.roots().map(({ root }) => root);
    const edits = await onceRead(session, undefined, () => editsOf(session.db, movedFiles(session.db, roots(), moves)));
    return edits.length > 0 ? workspaceEdit(session, edits) : null;
  },
);
