import { commands, type ExtensionContext, Uri, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { exists, writeNew } from './new-folder.ts';

const FIRST = 'fdi.plan.yaml';

/** Puts a copy of the sample plan into the open folder, or into the extension's own and opens that; a copy of before is kept as it was left. */
export const openSample = (_client: BaseLanguageClient, context: ExtensionContext) => async (): Promise<void> => {
  const open = workspace.workspaceFolders?.[0]?.uri;
  const folder = open ? await placeIn(open) : Uri.joinPath(context.globalStorageUri, 'quang-ninh');
  for (const [name, text] of Object.entries(await sample(context))) await writeNew(Uri.joinPath(folder, name), text);
  if (open) await window.showTextDocument(Uri.joinPath(folder, FIRST));
  else await commands.executeCommand('vscode.openFolder', folder);
};

/** A folder below the open one, unless the sample itself is open. */
async function placeIn(open: Uri): Promise<Uri> {
  return (await exists(Uri.joinPath(open, FIRST))) ? open : Uri.joinPath(open, 'zoneplan-quang-ninh');
}

/** The files of the sample as the build has put them together. */
async function sample({ extensionUri }: ExtensionContext): Promise<Readonly<Record<string, string>>> {
  const stored = await workspace.fs.readFile(Uri.joinPath(extensionUri, 'dist/sample.json'));
  return JSON.parse(new TextDecoder().decode(stored)) as Record<string, string>;
}
