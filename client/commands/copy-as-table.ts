import { env, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { TargetTableRequest } from '../../server/protocol.ts';
import { atCursor } from '../cursor.ts';
import { say } from '../language.ts';

/** Copies the targets at the cursor as a table for Word and Excel; answers it. */
export const copyAsTable = (client: BaseLanguageClient) => async (): Promise<string | undefined> => {
  const at = atCursor();
  const table = at && (await client.sendRequest(TargetTableRequest, at));
  if (!table) {
    void window.showInformationMessage(say('There are no targets here.'));
    return undefined;
  }
  await env.clipboard.writeText(table);
  window.setStatusBarMessage(say('{0} targets copied; paste them into Word or Excel.', table.trimEnd().split('\n').length - 1), SHOWN);
  return table;
};

/** Milliseconds. */
const SHOWN = 6000;
