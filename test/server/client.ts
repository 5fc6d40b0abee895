import { type ChildProcess, spawn } from 'node:child_process';
import { EventEmitter, once } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import {
  createMessageConnection,
  type Diagnostic,
  type InitializeParams,
  type InitializeResult,
  type MessageConnection,
  type PublishDiagnosticsParams,
  type Range,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { builtServer } from './built.ts';

/** An editor, as far as the tests need one: it speaks the protocol with a real server process over stdio. */
export interface TestClient {
  readonly process: ChildProcess;
  readonly connection: MessageConnection;
  readonly initialized: InitializeResult;
  readonly published: readonly PublishDiagnosticsParams[];
  readonly log: readonly string[];
  readonly open: (uri: string, text: string, version?: number) => void;
  /** Changes of one notification, in order; without a range the whole text. */
  readonly change: (uri: string, version: number, ...changes: readonly { readonly range?: Range; readonly text: string }[]) => void;
  readonly close: (uri: string) => void;
  readonly ask: <R>(method: string, params: unknown) => Promise<R>;
  readonly tell: (method: string, params: unknown) => void;
  /** The next diagnostics published from now on for a file that are as wanted. */
  readonly publishes: (uri: string, wanted?: (found: PublishDiagnosticsParams) => boolean) => Promise<PublishDiagnosticsParams>;
  readonly pull: (uri: string, previousResultId?: string) => Promise<{ kind: string; resultId: string; items: Diagnostic[] }>;
  /** The next notification or request of this name from the server. */
  readonly hears: (method: string) => Promise<unknown>;
  readonly stop: () => Promise<void>;
}

export interface ClientSetup {
  readonly folders?: readonly string[];
  readonly pulls?: boolean;
  readonly capabilities?: InitializeParams['capabilities'];
  readonly initialize?: Partial<InitializeParams>;
  /** The section `zoneplan` of the client's settings. */
  readonly settings?: unknown;
  /** Arguments of Node itself, before the server's. */
  readonly node?: readonly string[];
  /** Answers to requests of the server. */
  readonly answers?: Readonly<Record<string, (params: never) => unknown>>;
}

const shared: { server?: string } = {};

/** Starts a server and initializes it. */
export async function startClient(setup: ClientSetup = {}): Promise<TestClient> {
  const server = startServer(setup.node);
  const connection = createMessageConnection(new StreamMessageReader(server.stdout!), new StreamMessageWriter(server.stdin!));
  connection.onError(() => undefined);
  const heard = new EventEmitter();
  heard.setMaxListeners(0);
  const published: PublishDiagnosticsParams[] = [];
  const log: string[] = [];
  listen(connection, setup, { heard, published, log });
  const initialized = await connection.sendRequest<InitializeResult>('initialize', beginning(setup));
  await connection.sendNotification('initialized', {});
  return { process: server, connection, initialized, published, log, ...deeds(connection, server, heard) };
}

interface Piped {
  readonly stdin: Writable;
  readonly stdout: Readable;
}

/** The process of a server that nobody has spoken to yet. */
export function startServer(node: readonly string[] = [], errors: 'inherit' | 'pipe' = 'inherit'): ChildProcess & Piped {
  shared.server ??= builtServer();
  return spawn(process.execPath, [...node, shared.server, '--stdio'], { stdio: ['pipe', 'pipe', errors] }) as ChildProcess & Piped;
}

function beginning({ folders = [], pulls, capabilities, initialize, settings }: ClientSetup): InitializeParams {
  return {
    processId: process.pid,
    rootUri: null,
    workspaceFolders: folders.map((uri) => ({ uri, name: uri })),
    capabilities: {
      textDocument: { ...(pulls && { diagnostic: {} }), ...capabilities?.textDocument },
      workspace: { workspaceFolders: true, ...(settings !== undefined && { configuration: true }), ...capabilities?.workspace },
    },
    ...initialize,
  };
}

interface Ears {
  readonly heard: EventEmitter;
  readonly published: PublishDiagnosticsParams[];
  readonly log: string[];
}

function listen(connection: MessageConnection, { answers = {}, settings }: ClientSetup, { heard, published, log }: Ears): void {
  connection.onNotification((method, params) => {
    if (method === 'textDocument/publishDiagnostics') published.push(params as unknown as PublishDiagnosticsParams);
    if (method === 'window/logMessage') log.push((params as unknown as { message: string }).message);
    heard.emit(method, params);
  });
  connection.onRequest((method, params) => {
    heard.emit(method, params);
    if (method === 'workspace/configuration') return [settings ?? null];
    return answers[method]?.(params as never) ?? null;
  });
  connection.listen();
}

function deeds(connection: MessageConnection, server: ChildProcess, heard: EventEmitter) {
  const tell = (method: string, params: unknown) => void connection.sendNotification(method, params);
  const ask = <R>(method: string, params: unknown) => connection.sendRequest<R>(method, params);
  return {
    tell,
    ask,
    open: (uri: string, text: string, version = 1) =>
      tell('textDocument/didOpen', { textDocument: { uri, languageId: 'zoneplan', version, text } }),
    change: (uri: string, version: number, ...contentChanges: readonly object[]) =>
      tell('textDocument/didChange', { textDocument: { uri, version }, contentChanges }),
    close: (uri: string) => tell('textDocument/didClose', { textDocument: { uri } }),
    hears: async (method: string) => (await once(heard, method))[0] as unknown,
    publishes: (uri: string, wanted: (found: PublishDiagnosticsParams) => boolean = () => true) =>
      new Promise<PublishDiagnosticsParams>((resolve) => {
        const listener = (found: PublishDiagnosticsParams) => {
          if (found.uri !== uri || !wanted(found)) return;
          heard.off('textDocument/publishDiagnostics', listener);
          resolve(found);
        };
        heard.on('textDocument/publishDiagnostics', listener);
      }),
    pull: (uri: string, previousResultId?: string) =>
      ask<{ kind: string; resultId: string; items: Diagnostic[] }>('textDocument/diagnostic', { textDocument: { uri }, previousResultId }),
    stop: () => stop(connection, server),
  };
}

async function stop(connection: MessageConnection, server: ChildProcess): Promise<void> {
  if (server.exitCode !== null) return;
  const gone = once(server, 'exit');
  await connection.sendRequest('shutdown');
  await connection.sendNotification('exit');
  await gone;
  connection.dispose();
}
