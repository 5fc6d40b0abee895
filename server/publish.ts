import type { Connection } from 'vscode-languageserver';
import type { Diagnostic } from '../core/index.ts';
import { diagnostics } from './convert.ts';
import type { Session } from './session.ts';
import type { Watcher } from './sweep.ts';

/** Sends the diagnostics of a file to a client that does not ask for them, when they or the file's version differ from what it was sent last. */
export class Publisher implements Watcher {
  readonly #session: Session;
  readonly #connection: Connection;
  readonly #sent = new Map<string, { readonly found: readonly Diagnostic[]; readonly version: number | null }>();

  constructor(session: Session, connection: Connection) {
    this.#session = session;
    this.#connection = connection;
  }

  wantsAll(): boolean {
    return true;
  }

  found(file: string, found: readonly Diagnostic[]): void {
    const sent = this.#sent.get(file);
    const version = this.#session.version(file);
    if (sent ? sent.found === found && sent.version === version : found.length === 0 && version === null) return;
    this.#sent.set(file, { found, version });
    this.#send(file, found);
  }

  wantsFirst(file: string): boolean {
    return !this.#sent.has(file);
  }

  first(file: string, found: readonly Diagnostic[]): void {
    this.found(file, found);
  }

  /** Files that are no longer looked at lose what they had. */
  gone(isLeft: (file: string) => boolean): void {
    for (const [file, { found }] of this.#sent) {
      if (isLeft(file)) continue;
      this.#sent.delete(file);
      if (found.length > 0) this.#send(file, []);
    }
  }

  #send(file: string, found: readonly Diagnostic[]): void {
    const version = this.#session.version(file) ?? undefined;
    void this.#connection
      .sendDiagnostics({ uri: this.#session.uri(file), version, diagnostics: diagnostics(this.#session, found) })
      .catch(() => undefined);
  }
}
