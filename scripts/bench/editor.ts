import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import {
  createMessageConnection,
  type Diagnostic,
  type MessageConnection,
  type PublishDiagnosticsParams,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';

/** A server to be measured. */
export interface Server {
  readonly script: string;
  readonly languageId: string;
  /** What it is answered when it asks for a section of the settings. */
  readonly settings?: Readonly<Record<string, unknown>>;
}

/** What was found, and the milliseconds from the message to it. */
export interface Heard {
  readonly ms: number;
  readonly found: readonly Diagnostic[];
}

/** A server under measurement, driven over its protocol like an editor that is pushed diagnostics. */
export interface Driven {
  readonly begin: number;
  readonly open: (uri: string, text: string) => Promise<Heard>;
  readonly close: (uri: string) => void;
  /** Replaces characters of one line; resolves when diagnostics of the document come. */
  readonly edit: (uri: string, line: number, from: number, to: number, text: string) => Promise<Heard>;
  /** The same without waiting. */
  readonly type: (uri: string, line: number, from: number, to: number, text: string) => void;
  /** Milliseconds until the answer; none where the server does not know the request. */
  readonly ask: (method: 'hover' | 'completion', uri: string, line: number, character: number) => Promise<number>;
  /** Resolves when all is found in a document; at once where the server cannot be asked, since it tells all at once. */
  readonly whole: (uri: string) => Promise<unknown>;
  /** Resolves when diagnostics of a document come. */
  readonly hears: (uri: string) => Promise<Heard>;
  /** Milliseconds until the server says that it does not know a request: how long its loop was held by something else. */
  readonly beat: () => Promise<number>;
  /** Resident memory of the server in MB: now, and at its peak. */
  readonly memory: () => { readonly now: number; readonly peak: number };
  /** Seconds of processor time so far. */
  readonly cpu: () => number;
  readonly stop: () => Promise<void>;
}

/** Starts a server and initializes it, for a folder or for none. */
export async function drive({ script, languageId, settings = {} }: Server, folder: string | null = null): Promise<Driven> {
  const begun = performance.now();
  const server = spawn(process.execPath, [script, '--stdio'], { stdio: ['pipe', 'pipe', 'ignore'] });
  const connection = createMessageConnection(new StreamMessageReader(server.stdout!), new StreamMessageWriter(server.stdin!));
  connection.onRequest('workspace/configuration', ({ items }: { items: readonly { section?: string }[] }) =>
    items.map(({ section }) => settings[section ?? ''] ?? null),
  );
  connection.onRequest(() => null);
  const ears: Ears = new Set();
  connection.onNotification('textDocument/publishDiagnostics', (said: PublishDiagnosticsParams) => {
    for (const ear of [...ears]) ear(said);
  });
  connection.listen();
  const workspaceFolders = folder === null ? null : [{ uri: folder, name: 'bench' }];
  const capabilities = { workspace: { configuration: true, workspaceFolders: true }, textDocument: { publishDiagnostics: {} } };
  await connection.sendRequest('initialize', { processId: process.pid, rootUri: folder, workspaceFolders, capabilities });
  await connection.sendNotification('initialized', {});
  const begin = performance.now() - begun;
  let version = 1;
  const type: Driven['type'] = (uri, line, from, to, text) => {
    version += 1;
    const range = { start: { line, character: from }, end: { line, character: to } };
    tell(connection, 'textDocument/didChange', { textDocument: { uri, version }, contentChanges: [{ range, text }] });
  };
  return {
    begin,
    open: (uri, text) =>
      heard(ears, uri, () => tell(connection, 'textDocument/didOpen', { textDocument: { uri, languageId, version: 1, text } })),
    close: (uri) => tell(connection, 'textDocument/didClose', { textDocument: { uri } }),
    edit: (uri, ...change) => heard(ears, uri, () => type(uri, ...change)),
    type,
    ask: (method, uri, line, character) =>
      took(connection.sendRequest(`textDocument/${method}`, { textDocument: { uri }, position: { line, character } })),
    whole: (uri) => connection.sendRequest('textDocument/diagnostic', { textDocument: { uri } }).catch(() => undefined),
    hears: (uri) => heard(ears, uri, () => undefined),
    beat: () => took(connection.sendRequest('$/beat').catch(() => undefined)),
    memory: () => memoryOf(server),
    cpu: () => cpuOf(server),
    stop: () => stop(connection, server),
  };
}

/** Milliseconds until an answer; none where it is an error. */
function took(answer: Promise<unknown>): Promise<number> {
  const start = performance.now();
  return answer.then(
    () => performance.now() - start,
    () => Number.NaN,
  );
}

/** Those who wait for diagnostics: a connection has one listener a message. */
type Ears = Set<(said: PublishDiagnosticsParams) => void>;

function heard(ears: Ears, uri: string, act: () => void): Promise<Heard> {
  return new Promise((resolve) => {
    const start = performance.now();
    const ear = (said: PublishDiagnosticsParams) => {
      if (said.uri !== uri) return;
      ears.delete(ear);
      resolve({ ms: performance.now() - start, found: said.diagnostics });
    };
    ears.add(ear);
    act();
  });
}

function tell(connection: MessageConnection, method: string, params: unknown): void {
  void connection.sendNotification(method, params);
}

function memoryOf({ pid }: ChildProcess): { now: number; peak: number } {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  const of = (name: string) => Math.round(Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1]) / 1024);
  return { now: of('VmRSS'), peak: of('VmHWM') };
}

/** Ticks of user and system time, of which there are a hundred a second. */
function cpuOf({ pid }: ChildProcess): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.split(' ');
  return (Number(fields[11]) + Number(fields[12])) / 100;
}

async function stop(connection: MessageConnection, server: ChildProcess): Promise<void> {
  const gone = once(server, 'exit');
  await connection.sendRequest('shutdown');
  await connection.sendNotification('exit');
  await gone;
  connection.dispose();
}
