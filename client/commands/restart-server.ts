import type { BaseLanguageClient } from 'vscode-languageclient';

/** Starts the language server anew; open documents are told to it again. */
export const restartServer = (client: BaseLanguageClient) => async (): Promise<void> => {
  if (client.needsStop()) await client.stop();
  await client.start();
};
