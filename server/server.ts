import {
  type CancellationToken,
  type Connection,
  DocumentDiagnosticRequest,
  ErrorCodes,
  type InitializeError,
  type InitializeParams,
  type InitializeResult,
  LSPErrorCodes,
  type ProgressToken,
  ProgressType,
  ResponseError,
  type ServerCapabilities,
  type TextDocumentItem,
  type TextDocumentPositionParams,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import { configure, follow } from './client.ts';
import type { OpenFiles } from './files.ts';
import { History } from './history.ts';
import { nameOf } from './names.ts';
import { overview } from './overview.ts';
import { Publisher } from './publish.ts';
import { refresh } from './refresh.ts';
import type { Request } from './request.ts';
import { requests } from './requests/index.ts';
import { Session } from './session.ts';
import { clientOptions } from './settings.ts';
import { filesWithout } from './set-aside.ts';
import { status } from './status.ts';
import { Sweep } from './sweep.ts';
import { through } from './through.ts';

const PARTIAL = new ProgressType<object>();

/** A connection being served: no session before `initialize`, none after `shutdown`. */
interface Served {
  readonly connection: Connection;
  session: Session | undefined;
  /** Whether the client has said that it is ready. */
  ready: boolean;
  ended: boolean;
}

/** Serves a connection until it ends. */
export function startServer(connection: Connection, openFiles: OpenFiles): void {
  const served: Served = { connection, session: undefined, ready: false, ended: false };
  connection.onInitialize((params) => initialize(served, params, openFiles));
  connection.onInitialized(() => begin(served));
  for (const each of requests) connection.onRequest(each.method, (params, token) => answer(served, each, params, token));
  listenToDocuments(served);
  connection.onDidChangeConfiguration(
    () => void (served.session && guarded(served, 'configuration', undefined, () => configure(served.session!, connection))),
  );
  connection.onShutdown(() => {
    served.session?.held.release();
    served.session = undefined;
    served.ended = true;
  });
  connection.listen();
}

function initialize(served: Served, params: InitializeParams, openFiles: OpenFiles): InitializeResult | ResponseError<InitializeError> {
  const { connection } = served;
  // what is open would be lost with the session
  if (served.session || served.ended) return new ResponseError(ErrorCodes.InvalidRequest, 'initialized already', { retry: false });
  const { files: offered, setAside } = clientOptions(params);
  const aside = new Set(Array.isArray(setAside) ? setAside.map(String).map(nameOf) : []);
  const files = filesWithout(openFiles(connection, offered === true), aside);
  const session = new Session({ initialize: params, files, log: (line) => connection.console.error(line) });
  const pulls = params.capabilities?.textDocument?.diagnostic !== undefined;
  new Sweep(session, [
    ...(pulls ? [] : [new Publisher(session, connection)]),
    session.held,
    refresh(session, connection),
    status(session, connection),
    overview(session, connection),
    new History(session, files, (line) => connection.console.info(line)),
  ]);
  served.session = session;
  const { diagnosticProvider, ...others } = offers();
  return { capabilities: pulls ? { diagnosticProvider, ...others } : others, serverInfo: { name: 'zoneplan' } };
}

/** Follows the client once it is ready, and once only. */
function begin(served: Served): void {
  const { connection, session, ready } = served;
  if (!session || ready) return;
  served.ready = true;
  void guarded(served, 'initialized', undefined, () =>
    follow(session, connection, (what, work) => void guarded(served, what, undefined, work)),
  );
}

function offers(): ServerCapabilities {
  const own: ServerCapabilities = {
    positionEncoding: 'utf-16',
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
  };
  const offered: ServerCapabilities = Object.assign({}, ...requests.map((each) => each.offers));
  return { ...own, ...offered, workspace: { ...own.workspace, ...offered.workspace } };
}

/** The boundary of every request: an error of ours is logged with its place and answered `null`; the next request works. */
async function answer(served: Served, { method, handle, sliced }: Request, params: unknown, token: CancellationToken): Promise<unknown> {
  const { connection, session } = served;
  if (!session)
    return served.ended ? refused(ErrorCodes.InvalidRequest, 'shut down') : refused(ErrorCodes.ServerNotInitialized, 'not initialized');
  if (token.isCancellationRequested) return refused(LSPErrorCodes.RequestCancelled, 'cancelled');
  if (method !== DocumentDiagnosticRequest.method && speaksOfUnknown(session, params)) return null;
  return guarded(served, method, params, () => {
    session.workspace.settle();
    const call = { token, partial: (to: ProgressToken, part: object) => void connection.sendProgress(PARTIAL, to, part) };
    const work = () => handle(session, params as never, call);
    return sliced ? answered(session, fileIn(params), work, token) : work();
  });
}

async function answered(session: Session, file: string | undefined, work: () => unknown, token: CancellationToken): Promise<unknown> {
  const { done } = await through(session, file, work, () => token.isCancellationRequested);
  return done ? done.value : refused(LSPErrorCodes.RequestCancelled, 'cancelled');
}

async function guarded(served: Served, what: string, params: unknown, work: () => unknown): Promise<unknown> {
  try {
    return (await work()) ?? null;
  } catch (error) {
    served.session?.failed(`${what}${placeIn(params)}`, error);
    return null;
  }
}

function listenToDocuments(served: Served): void {
  const { connection } = served;
  const on = <P>(what: string, work: (session: Session, params: P) => void) => {
    return (params: P) => void (served.session && guarded(served, what, params, () => work(served.session!, params)));
  };
  connection.onDidOpenTextDocument(on('didOpen', (session, { textDocument }) => session.open(wellFormed(textDocument))));
  connection.onDidChangeTextDocument(
    on('didChange', (session, params) => session.change(params.textDocument.uri, params.textDocument.version, params.contentChanges)),
  );
  connection.onDidCloseTextDocument(on('didClose', (session, { textDocument }) => session.close(textDocument.uri)));
  connection.onDidChangeWatchedFiles(on('didChangeWatchedFiles', (session, { changes }) => session.filesChanged(changes)));
}

/** What can be held as a document; what is no text would be met by everything that reads it later. */
function wellFormed(document: TextDocumentItem): TextDocumentItem {
  if (typeof document.uri !== 'string' || typeof document.text !== 'string') throw new TypeError('a document has a URI and a text');
  return document;
}

function refused(code: number, why: string): ResponseError<void> {
  return new ResponseError(code, why);
}

function speaksOfUnknown(session: Session, params: unknown): boolean {
  const file = fileIn(params);
  return file !== undefined && !session.source(file);
}

function fileIn(params: unknown): string | undefined {
  const document = (params as Partial<TextDocumentPositionParams> | null | undefined)?.textDocument;
  return document === undefined ? undefined : nameOf(String(document?.uri));
}

function placeIn(params: unknown): string {
  const { textDocument, position } = (params ?? {}) as Partial<TextDocumentPositionParams>;
  return `${textDocument?.uri ? ` ${textDocument.uri}` : ''}${position ? `:${position.line}:${position.character}` : ''}`;
}
