import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import {
  createMessageConnection,
  type MessageConnection,
  type PublishDiagnosticsParams,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';

/** A server under measurement, driven over its protocol like an editor that is pushed diagnostics. */
export interface Driven {
  readonly open: (uri: string, text: string) => Promise<number>;
  /** Replaces characters of one line; resolves with the milliseconds until diagnostics of that version came. */
  readonly edit: (uri: string, line: number, from: number, to: number, text: string) => Promise<number>;
  readonly hover: (uri: string, line: number, character: number) => Promise<number>;
  /** The peak resident memory of the server so far, in MB. */
  readonly peak: () => number;
  readonly stop: () => Promise<void>;
}

/** Starts a server script and initializes it; times are in milliseconds. */
export async function drive(script: string): Promise<Driven> {
  const server = spawn(process.execPath, [script, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const connection = createMessageConnection(new StreamMessageReader(server.stdout!), new StreamMessageWriter(server.stdin!));
  connection.onRequest('workspace/configuration', () => [null]);
  connection.listen();
  await connection.sendRequest('initialize', { processId: process.pid, rootUri: null, capabilities: {} });
  await connection.sendNotification('initialized', {});
  let version = 1;
  return {
    open: (uri, text) =>
      timed(connection, uri, () =>
        tell(connection, 'textDocument/didOpen', { textDocument: { uri, languageId: 'zoneplan', version: 1, text } }),
      ),
    edit: (uri, line, from, to, text) =>
      timed(connection, uri, () => {
        version += 1;
        const range = { start: { line, character: from }, end: { line, character: to } };
        tell(connection, 'textDocument/didChange', { textDocument: { uri, version }, contentChanges: [{ range, text }] });
      }),
    hover: async (uri, line, character) => {
      const start = performance.now();
      await connection.sendRequest('textDocument/hover', { textDocument: { uri }, position: { line, character } });
      return performance.now() - start;
    },
    peak: () => peakOf(server),
    stop: () => stop(connection, server),
  };
}

function timed(connection: MessageConnection, uri: string, act: () => void): Promise<number> {
  return new Promise((resolve) => {
    const start = performance.now();
    const heard = connection.onNotification('textDocument/publishDiagnostics', (found: PublishDiagnosticsParams) => {
      if (found.uri !== uri) return;
      heard.dispose();
      resolve(performance.now() - start);
    });
    act();
  });
}

function tell(connection: MessageConnection, method: string, params: unknown): void {
  void connection.sendNotification(method, params);
}

function peakOf(server: ChildProcess): number {
  const kilobytes = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${server.pid}/status`, 'utf8'))?.[1];
  return Math.round(Number(kilobytes) / 1024);
}

async function stop(connection: MessageConnection, server: ChildProcess): Promise<void> {
  const gone = once(server, 'exit');
  await connection.sendRequest('shutdown');
  await connection.sendNotification('exit');
  await gone;
  connection.dispose();
}
