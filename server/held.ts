import {
  type CancellationToken,
  LSPErrorCodes,
  ResponseError,
  type WorkspaceDiagnosticReport,
  type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import type { Diagnostic } from '../core/index.ts';
import { diagnostics } from './convert.ts';
import { nameOf } from './names.ts';
import type { Session } from './session.ts';
import type { Watcher } from './sweep.ts';

type Answer = WorkspaceDiagnosticReport | ResponseError<void>;

interface HeldRequest {
  /** What the client has of each file, and whether the file was open then. */
  readonly known: Map<string, { readonly id: string; readonly open: boolean }>;
  readonly news: Map<string, WorkspaceDocumentDiagnosticReport>;
  readonly stream: ((part: WorkspaceDiagnosticReport) => void) | undefined;
  readonly answer: (answer: Answer) => void;
}

/**
 * Requests for the diagnostics of the workspace, held open until there is news.
 * With a token for partial results the news is streamed and the request stays open; without one it is answered.
 */
export class Held implements Watcher {
  readonly #session: Session;
  readonly #requests = new Set<HeldRequest>();

  constructor(session: Session) {
    this.#session = session;
  }

  hold(known: readonly { uri: string; value: string }[], token: CancellationToken, stream: HeldRequest['stream']): Promise<Answer> {
    return new Promise((resolve) => {
      const request: HeldRequest = {
        known: new Map(known.map(({ uri, value }) => [nameOf(uri), { id: value, open: false }])),
        news: new Map(),
        stream,
        answer: (answer) => {
          this.#requests.delete(request);
          resolve(answer);
        },
      };
      this.#requests.add(request);
      token.onCancellationRequested(() => request.answer(new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled')));
      this.#session.touch(undefined);
    });
  }

  /** Answers all, as the server is about to end. */
  release(): void {
    for (const request of [...this.#requests]) request.answer({ items: [] });
  }

  wantsAll(): boolean {
    return this.#requests.size > 0;
  }

  found(file: string, found: readonly Diagnostic[]): void {
    for (const request of this.#requests) this.#note(request, file, found);
  }

  gone(isLeft: (file: string) => boolean): void {
    for (const { known, news } of this.#requests) {
      for (const file of known.keys()) {
        if (isLeft(file)) continue;
        known.delete(file);
        news.set(file, { kind: 'full', uri: this.#session.uri(file), version: null, items: [] });
      }
    }
  }

  sliced(): void {
    for (const { stream, news } of this.#requests) {
      if (!stream || news.size === 0) continue;
      stream({ items: [...news.values()] });
      news.clear();
    }
  }

  settled(): void {
    this.sliced();
    for (const request of [...this.#requests])
      if (request.news.size > 0) request.answer({ items: [...request.news.values(), ...this.#unchanged(request)] });
  }

  #note({ known, news }: HeldRequest, file: string, found: readonly Diagnostic[]): void {
    const id = this.#session.resultId(found);
    const open = this.#session.documents.has(file);
    const before = known.get(file);
    known.set(file, { id, open });
    // a client that forgets a document as it closes is told again what holds now
    if (before?.id === id && (open || !before.open)) return;
    const items = diagnostics(this.#session, found);
    news.set(file, { kind: 'full', uri: this.#session.uri(file), version: this.#session.version(file), resultId: id, items });
  }

  #unchanged({ known, news }: HeldRequest): WorkspaceDocumentDiagnosticReport[] {
    return [...known]
      .filter(([file]) => !news.has(file))
      .map(([file, { id }]) => ({ kind: 'unchanged', uri: this.#session.uri(file), version: this.#session.version(file), resultId: id }));
  }
}
