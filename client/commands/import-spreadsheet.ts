import { type Uri, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type ImportedSpreadsheet, type ImportedUsual, ImportSpreadsheetRequest } from '../../server/protocol.ts';
import { openBegun, planInFront } from '../begun-file.ts';
import { say } from '../language.ts';

/** Takes over a spreadsheet into a new plan file: first what would come of it is shown, row by row what would not. */
export const importSpreadsheet =
  (client: BaseLanguageClient) =>
  async (given?: Uri): Promise<void> => {
    const uri = planInFront();
    const file = uri && (given ?? (await chosen()));
    if (!uri || !file) return;
    const name = file.path.slice(file.path.lastIndexOf('/') + 1);
    const content = base64(await workspace.fs.readFile(file));
    const take = (usual: ImportedUsual) => client.sendRequest(ImportSpreadsheetRequest, { uri, name, content, usual });
    let found = await take({});
    const usual = found && found.lacks.length > 0 ? await askFor(found) : {};
    if (!usual) return;
    if (Object.keys(usual).length > 0) found = await take(usual);
    if (!found) void window.showWarningMessage(say('{0} cannot be read: a workbook (.xlsx) or a text (.csv) is taken.', name));
    else if (await agreed(name, found)) await openBegun(found.file!);
  };

async function chosen(): Promise<Uri | undefined> {
  const files = await window.showOpenDialog({
    title: say('Import a spreadsheet'),
    filters: { [say('Spreadsheets')]: ['xlsx', 'csv', 'tsv', 'txt'] },
  });
  return files?.[0];
}

/** Asks for what no head of the spreadsheet says; undefined when the planner would rather not. */
async function askFor({ lacks, indicators }: ImportedSpreadsheet): Promise<ImportedUsual | undefined> {
  let usual: ImportedUsual = {};
  if (lacks.includes('indicator')) {
    const items = indicators.map(({ id, name }) => ({ label: name, description: id, id }));
    const picked = await window.showQuickPick(items, {
      title: say('No head names an indicator. Which one do the figures count?'),
      matchOnDescription: true,
    });
    if (!picked) return undefined;
    usual = { indicator: picked.id };
  }
  if (!lacks.includes('period')) return usual;
  const period = await window.showInputBox({
    title: say('Nothing in the spreadsheet says the period'),
    prompt: say('The period the figures are of, as plans write it.'),
    placeHolder: '2024-Q4',
  });
  return period ? { ...usual, period } : undefined;
}

/** Shows what would be taken over, and below it what is left out; whether to go on. */
async function agreed(name: string, { file, summary, refused }: ImportedSpreadsheet): Promise<boolean> {
  const items = [
    ...(file ? [{ label: `$(new-file) ${say('Take the figures over into a new file')}`, detail: summary, goesOn: true }] : []),
    ...refused.map((detail) => ({ label: `$(circle-slash) ${say('Left out')}`, detail, goesOn: false })),
  ];
  const title = file ? name : say('Nothing of {0} can be taken over', name);
  const picked = await window.showQuickPick(items, { title, matchOnDetail: true });
  return picked?.goesOn === true;
}

function base64(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += 8192) binary += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return btoa(binary);
}
