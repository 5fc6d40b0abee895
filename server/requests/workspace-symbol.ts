import { WorkspaceSymbolRequest } from 'vscode-languageserver';
import { workspaceSymbols } from '../../core/index.ts';
import { symbolKind } from '../convert.ts';
import { request } from '../request.ts';

/** The entries of all plans that hold what was typed. */
export default request(WorkspaceSymbolRequest.type, { workspaceSymbolProvider: true }, async (session, { query }) => {
  await session.ready();
  const roots = session.workspace.roots().map(({ root }) => root);
  return workspaceSymbols(session.db, roots, String(query ?? '')).map(({ name, kind, file, range }) => ({
    name,
    kind: symbolKind(kind),
    containerName: kind,
    location: session.location({ file, range }),
  }));
});
