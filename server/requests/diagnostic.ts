import { type DocumentDiagnosticReport, DocumentDiagnosticRequest } from 'vscode-languageserver';
import { diagnostics } from '../convert.ts';
import { nameOf } from '../names.ts';
import { waitingRequest } from '../request.ts';
import { onceRead } from '../through.ts';

/** What is found in one file, once its plan has been read. */
export default waitingRequest(
  DocumentDiagnosticRequest.type,
  { diagnosticProvider: { identifier: 'zoneplan', interFileDependencies: true, workspaceDiagnostics: true } },
  async (session, { textDocument, previousResultId }): Promise<DocumentDiagnosticReport> => {
    const file = nameOf(textDocument.uri);
    const found = await onceRead(session, file, () => session.diagnostics(file));
    const resultId = session.resultId(found);
    session.answers.diagnostics(file, found);
    return resultId === previousResultId ? { kind: 'unchanged', resultId } : { kind: 'full', resultId, items: diagnostics(session, found) };
  },
);
