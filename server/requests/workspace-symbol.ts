import { WorkspaceSymbolRequest } from 'vscode-languageserver';
import { workspaceSymbols } from '../../core/index.ts';
import { symbolKind } from '../convert.ts';
import { waitingRequest } from '../request.ts';
import { onceRead } from '../through.ts';

/** The entries of all plans that hold what was typed. */
export default waitingRequest(WorkspaceSymbolRequest.type, { workspaceSymbolProvider: true }, async (session, { query }) => {
  const roots = () => session.workspace.roots().map(({ root }) => root);
  const found = await onceRead(session, undefined, () => workspaceSymbols(session.db, roots(), String(query ?? '')));
  return found.map(({ name, kind, file, range }) => ({
    name,
    kind: symbolKind(kind),
    containerName: kind,
    location: session.location({ file, range }),
  }));
});
