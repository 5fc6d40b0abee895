import { type ExtensionContext, Uri } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { startExtension, type Zoneplan } from './extension.ts';

/** The extension where there is Node: the server is a process of its own. */
export function activate(context: ExtensionContext): Zoneplan {
  const module = Uri.joinPath(context.extensionUri, 'dist/server/main.cjs').fsPath;
  const run = { module, transport: TransportKind.ipc };
  return startExtension(context, (options) => new LanguageClient('zoneplan', 'Zoneplan', { run, debug: run }, options));
}
