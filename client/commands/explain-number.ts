import { type QuickPickItem, Uri, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type Explanation, ExplainRequest, type ExplainParams } from '../../server/protocol.ts';
import { atCursor } from '../cursor.ts';
import { say } from '../language.ts';

/** Lists how a number comes about, a line for each part; choosing a line goes to the place that says it. Without arguments the number at the cursor. */
export const explainNumber =
  (client: BaseLanguageClient) =>
  async (uri?: string, what?: string): Promise<void> => {
    const asked = uri ? { uri, what } : numberAtCursor();
    if (!asked) return;
    const explanation = await client.sendRequest(ExplainRequest, asked);
    if (!explanation) {
      void window.showInformationMessage(say('There is no number here to explain.'));
      return;
    }
    const chosen = await window.showQuickPick(lines(explanation, 0), {
      title: [explanation.title, explanation.value].filter(Boolean).join(': '),
      placeHolder: say('Choose a line to go to where it is written.'),
      matchOnDescription: true,
      matchOnDetail: true,
    });
    const location = chosen?.part.location;
    if (!location) return;
    await window.showTextDocument(Uri.parse(location.uri, true), { selection: client.protocol2CodeConverter.asRange(location.range) });
  };

function numberAtCursor(): ExplainParams | undefined {
  const at = atCursor();
  return at && { uri: at.textDocument.uri, position: at.position };
}

interface Line extends QuickPickItem {
  readonly part: Explanation;
}

function lines(part: Explanation, depth: number): Line[] {
  const line = {
    label: `${'\u2003'.repeat(depth)}${part.title}`,
    description: part.value,
    detail: part.note && `${'\u2003'.repeat(depth)}${part.note}`,
    part,
  };
  return [line, ...part.children.flatMap((child) => lines(child, depth + 1))];
}
