import type { ExtensionContext } from 'vscode';
import type { Zoneplan } from './extension.ts';

/** Entry of the extension: the server is a process of its own where there is Node, else a web worker. */
export async function activate(context: ExtensionContext): Promise<Zoneplan> {
  const isNode = typeof process === 'object' && process.versions?.node !== undefined;
  return (await (isNode ? import('./node.ts') : import('./browser.ts'))).activate(context);
}
