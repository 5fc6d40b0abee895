import { commands, type Location, Uri } from 'vscode';
import type { BaseLanguageClient, Position } from 'vscode-languageclient';

/** Peeks at the places that refer to the entry at a position. */
export const showReferences =
  (client: BaseLanguageClient) =>
  async (uri: string, position: Position): Promise<void> => {
    const file = Uri.parse(uri, true);
    const at = client.protocol2CodeConverter.asPosition(position);
    const found = await commands.executeCommand<Location[]>('vscode.executeReferenceProvider', file, at);
    await commands.executeCommand('editor.action.showReferences', file, at, found);
  };
