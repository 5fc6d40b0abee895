import { type ExtensionContext, Uri, workspace } from 'vscode';
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient, type MessageTransports } from 'vscode-languageclient/browser';
import { startExtension, type Zoneplan } from './extension.ts';

/** The extension in the browser: the server is a web worker. */
export function activate(context: ExtensionContext): Zoneplan {
  const script = Uri.joinPath(context.extensionUri, 'dist/server/main.cjs');
  return startExtension(context, (options) => new LanguageClient('zoneplan', 'Zoneplan', () => transports(script), options));
}

async function transports(script: Uri): Promise<MessageTransports> {
  const worker = new Worker(await scriptAddress(script));
  return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
}

/** The script serves Node too, so its name does not say that it is JavaScript, which a browser wants to be told: the worker is started from memory. */
async function scriptAddress(script: Uri): Promise<string> {
  const text = /^https?$/.test(script.scheme)
    ? await (await fetch(script.toString(true))).arrayBuffer()
    : await workspace.fs.readFile(script);
  return URL.createObjectURL(new Blob([new Uint8Array(text)], { type: 'text/javascript' }));
}
