import { env, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { PasteFiguresRequest } from '../../server/protocol.ts';
import { atCursor } from '../cursor.ts';
import { say } from '../language.ts';
import { tellLeft } from '../paste.ts';

/** Puts the cells in the clipboard, or those that are given, into the count sheet at the cursor. */
export const pasteAsFigures =
  (client: BaseLanguageClient) =>
  async (given?: unknown): Promise<void> => {
    const at = atCursor();
    const text = typeof given === 'string' ? given : await env.clipboard.readText();
    const pasted = at && (await client.sendRequest(PasteFiguresRequest, { ...at, text }));
    if (!pasted) {
      void window.showInformationMessage(
        say(
          'There is no count sheet here that these rows belong to. Put the cursor in the `values` of a figure or the `split` of a target.',
        ),
      );
      return;
    }
    if (await workspace.applyEdit(await client.protocol2CodeConverter.asWorkspaceEdit(pasted.edit))) tellLeft(pasted);
  };
