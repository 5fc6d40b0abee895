import { commands, Uri, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { NewPlanRequest } from '../../server/protocol.ts';
import { say } from '../language.ts';
import { exists, folderForNew, writeNew } from './new-folder.ts';

/** Begins a plan in the folder of the workspace, or in one that is chosen and opened then; a folder that has a plan has it shown. */
export const createPlan =
  (client: BaseLanguageClient) =>
  async (given?: string): Promise<void> => {
    const folder = await folderForNew();
    if (!folder) return;
    const manifest = Uri.joinPath(folder, 'zoneplan.yaml');
    if (await exists(manifest)) {
      await window.showTextDocument(manifest);
      return;
    }
    const name = given ?? (await askForName());
    if (!name) return;
    const files = await client.sendRequest(NewPlanRequest, { name, year: new Date().getFullYear() });
    for (const file of files) await writeNew(Uri.joinPath(folder, file.name), file.text);
    if (workspace.getWorkspaceFolder(folder)) await window.showTextDocument(Uri.joinPath(folder, files.at(-1)!.name));
    else await commands.executeCommand('vscode.openFolder', folder);
  };

function askForName(): Thenable<string | undefined> {
  return window.showInputBox({
    title: say('Create a plan'),
    prompt: say('What is the plan called? The name stands at the head of its reports and can be changed later.'),
    placeHolder: say('Development plan of the industrial parks of the province'),
    validateInput: (text) => (text.trim() === '' ? say('A plan needs a name.') : undefined),
  });
}
