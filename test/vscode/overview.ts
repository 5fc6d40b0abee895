import { commands, extensions, type TreeDataProvider, type TreeItem, Uri, window, workspace } from 'vscode';
import { holds, same } from './expect.ts';
import { planFile, replace, revert, show } from './plan-folder.ts';
import { until } from './until.ts';

describe('The overview', () => {
  it('has the plan with its targets, zones and milestones, and leads to them', async () => {
    await show(planFile('places.plan.yaml'));
    const status = await branch('Targets by status');
    holds(status.map(said).join('\n'), 'At risk 1', 'Off track 3');
    const [target] = await below(status.find(({ label }) => label === 'At risk')!);
    holds(said(target!), 'Thu hút ít nhất 3 tỷ USD vốn FDI năm 2024', '68,3%');
    const { command, arguments: given } = target!.command!;
    await commands.executeCommand(command, ...given!);
    const editor = await until('the target in front', () => {
      const front = window.activeTextEditor;
      return front?.document.uri.path === planFile('fdi.plan.yaml').path && front;
    });
    holds(editor.document.lineAt(editor.selection.active.line).text, 'at-least: 3 tỷ USD');
  });

  it('follows what is typed', async () => {
    const { document } = await show(planFile('fdi.plan.yaml'));
    await replace(document, 'at-least: 3 tỷ USD', 'at-least: 2 tỷ USD');
    try {
      await until('the target exceeded', async () => (await branch('Targets by status')).some(({ label }) => label === 'Exceeded'));
    } finally {
      await revert(document);
    }
    await until('the target at risk again', async () => (await branch('Targets by status')).some(({ label }) => label === 'At risk'));
  });

  it('is filtered without accents', async () => {
    await commands.executeCommand('zoneplan.filterTree', 'song khoai');
    const found = await below((await below(undefined))[0]!);
    same(found.map(({ label }) => label).join(), 'Zones,Zones by locality');
    await commands.executeCommand('zoneplan.clearTreeFilter');
  });
});

describe('A new plan', () => {
  it('is written into the folder that is open, unless it has one, which is shown then', async () => {
    await commands.executeCommand('zoneplan.createPlan', 'Second');
    same(window.activeTextEditor?.document.uri.path ?? '', planFile('zoneplan.yaml').path);
    holds(window.activeTextEditor!.document.getText(), 'id: quang-ninh');
  });

  it('is not needed to look at the sample', async () => {
    await commands.executeCommand('zoneplan.openSample');
    same(window.activeTextEditor?.document.uri.path ?? '', planFile('fdi.plan.yaml').path);
    const folder = Uri.joinPath(workspace.workspaceFolders![0]!.uri, 'zoneplan-quang-ninh');
    const there = await Promise.resolve(workspace.fs.stat(folder)).catch(() => undefined);
    if (there) throw new Error('a second copy was made');
  });
});

type Line = TreeItem & { readonly element: unknown };

function provider(): TreeDataProvider<unknown> {
  return extensions.getExtension('zoneplan.zoneplan')!.exports.overview;
}

async function below(line: Line | undefined): Promise<Line[]> {
  const elements = (await provider().getChildren(line?.element)) ?? [];
  return Promise.all(elements.map(async (element) => Object.assign(await provider().getTreeItem(element), { element })));
}

async function branch(label: string): Promise<Line[]> {
  const [plan] = await below(undefined);
  const found = (await below(plan)).find((each) => each.label === label);
  if (!found) throw new Error(`no branch ${label}`);
  return below(found);
}

function said({ label, description }: TreeItem): string {
  return `${label} ${description}`;
}
