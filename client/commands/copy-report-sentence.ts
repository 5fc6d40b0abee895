import { env, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { ReportSentenceRequest } from '../../server/protocol.ts';
import { atCursor } from '../cursor.ts';
import { say } from '../language.ts';

/** Copies what a report says of the figure or target at the cursor; answers it. */
export const copyReportSentence = (client: BaseLanguageClient) => async (): Promise<string | undefined> => {
  const at = atCursor();
  const sentence = at && (await client.sendRequest(ReportSentenceRequest, at));
  if (!sentence) {
    void window.showInformationMessage(say('There is no figure or target here.'));
    return undefined;
  }
  await env.clipboard.writeText(sentence);
  window.setStatusBarMessage(say('Copied: {0}', sentence), SHOWN);
  return sentence;
};

/** Milliseconds. */
const SHOWN = 6000;
