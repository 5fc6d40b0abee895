import { type DocumentDiagnosticReport, DocumentDiagnosticRequest } from 'vscode-languageserver';
import { diagnostics } from '../convert.ts';
import { nameOf } from '../names.ts';
import { waitingRequest } from '../request.ts';

/** What is found in one file, once its plan has been read. */
export default waitingRequest(
  DocumentDiagnosticRequest.type,
  { diagnosticProvider: { identifier: 'zoneplan', interFileDependencies: true, workspaceDiagnostics: true } },
  async (session, { textDocument, previousResultId }): Promise<DocumentDiagnosticReport> => {
    await session.ready();
    const file = nameOf(textDocument.uri);
    const { done } = await session.through(file, () => session.diagnostics(file));
    const found = done!.value;
    const resultId = session.resultId(found);
    session.answers.diagnostics(file, found);
    return resultId === previousResultId ? { kind: 'unchanged', resultId } : { kind: 'full', resultId, items: diagnostics(session, found) };
  },
);
