import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { clientFiles } from './files.ts';
import { startServer } from './server.ts';

/** Serves the client that started this worker. */
const worker = self as DedicatedWorkerGlobalScope & typeof globalThis;
startServer(createConnection(new BrowserMessageReader(worker), new BrowserMessageWriter(worker)), clientFiles);
