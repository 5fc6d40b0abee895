import { CodeLensRefreshRequest, type Connection, DiagnosticRefreshRequest, InlayHintRefreshRequest } from 'vscode-languageserver';
import type { Surface } from './answers.ts';
import type { Session } from './session.ts';
import type { Watcher } from './sweep.ts';

const REQUESTS = {
  diagnostic: DiagnosticRefreshRequest.type,
  inlayHint: InlayHintRefreshRequest.type,
  codeLens: CodeLensRefreshRequest.type,
};

/** Asks the client to ask again for what a change elsewhere has made stale. */
export function refresh(session: Session, connection: Connection): Watcher {
  const { diagnostics, inlayHint, codeLens } = session.client.workspace ?? {};
  const can: Record<Surface, boolean | undefined> = {
    diagnostic: diagnostics?.refreshSupport,
    inlayHint: inlayHint?.refreshSupport,
    codeLens: codeLens?.refreshSupport,
  };
  return {
    wantsAll: () => false,
    found: () => undefined,
    settled: async () => {
      const { done } = await session.slices.through(() => session.answers.takeStale());
      for (const surface of done!.value) {
        if (can[surface]) connection.sendRequest(REQUESTS[surface]).catch((error) => session.failed(`refresh of ${surface}`, error));
      }
    },
  };
}
