import { type ExtensionContext, Uri, workspace } from 'vscode';
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient, type MessageTransports } from 'vscode-languageclient/browser';
import { startExtension, type Zoneplan } from './extension.ts';

/** Entry of the extension in the browser: the server is a web worker. */
export function activate(context: ExtensionContext): Zoneplan {
  const script = Uri.joinPath(context.extensionUri, 'dist/server/browser.js');
  return startExtension(context, (options) => new LanguageClient('zoneplan', 'Zoneplan', () => transports(script), options));
}

async function transports(script: Uri): Promise<MessageTransports> {
  const worker = new Worker(await scriptAddress(script));
  return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
}

/** Where the editor can only read the script, not load it as a worker, the worker is started from memory. */
async function scriptAddress(script: Uri): Promise<string> {
  if (script.scheme === 'http' || script.scheme === 'https') return script.toString(true);
  const text = await workspace.fs.readFile(script);
  return URL.createObjectURL(new Blob([new Uint8Array(text)], { type: 'text/javascript' }));
}
