import { env, Uri, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { ExportReportRequest, type ReportToExport } from '../../server/protocol.ts';
import { planInFront } from '../begun-file.ts';
import { say } from '../language.ts';

/** Writes a report of the plan in front into a file that the planner chooses. */
export const exportReport =
  (client: BaseLanguageClient) =>
  async (given?: ReportToExport & { readonly file: Uri }): Promise<void> => {
    const uri = planInFront();
    const asked = uri && (given ?? (await askFor()));
    if (!uri || !asked) return;
    const file = given?.file ?? (await fileFor(asked, uri));
    const made = file && (await client.sendRequest(ExportReportRequest, { uri, view: asked.view, format: asked.format }));
    if (!file || !made) return;
    await workspace.fs.writeFile(
      file,
      Uint8Array.from(atob(made.content), (character) => character.charCodeAt(0)),
    );
    if (!given && (await window.showInformationMessage(say('{0} is written.', nameOf(file)), say('Open')))) await env.openExternal(file);
  };

async function askFor(): Promise<ReportToExport | undefined> {
  const view = await window.showQuickPick(views(), { title: say('Export a report'), placeHolder: say('Which report?') });
  if (!view) return undefined;
  if (view.id === 'dashboard') return { view: view.id, format: 'html' };
  const format = await window.showQuickPick(formats(), { title: view.label, placeHolder: say('As which file?') });
  return format && { view: view.id, format: format.id };
}

function views(): { readonly label: string; readonly id: ReportToExport['view'] }[] {
  return [
    { label: say('Official table'), id: 'official' },
    { label: say('Weekly count by zone'), id: 'weekly' },
    { label: say('Review of resolutions'), id: 'policy' },
    { label: say("Next year's plan"), id: 'next-year' },
    { label: say('Sentences for a report'), id: 'sentences' },
    { label: say('Dashboard'), id: 'dashboard' },
  ];
}

function formats(): { readonly label: string; readonly id: ReportToExport['format'] }[] {
  return [
    { label: 'Word (.docx)', id: 'docx' },
    { label: 'Excel (.xlsx)', id: 'xlsx' },
    { label: say('Page (.html)'), id: 'html' },
    { label: 'CSV (.csv)', id: 'csv' },
    { label: 'Markdown (.md)', id: 'markdown' },
  ];
}

function fileFor({ view, format }: ReportToExport, uri: string): Thenable<Uri | undefined> {
  const ending = format === 'markdown' ? 'md' : format;
  const folder = workspace.getWorkspaceFolder(Uri.parse(uri, true))?.uri;
  return window.showSaveDialog({
    title: say('Export a report'),
    defaultUri: folder && Uri.joinPath(folder, `${view}.${ending}`),
    filters: { [ending]: [ending] },
  });
}

function nameOf({ path }: Uri): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
