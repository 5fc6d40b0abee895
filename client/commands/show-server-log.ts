import type { BaseLanguageClient } from 'vscode-languageclient';

/** Opens the server's log in the Output panel. */
export const showServerLog = (client: BaseLanguageClient) => (): void => client.outputChannel.show(true);
