import { type Uri, ViewColumn, window, workspace, WorkspaceEdit } from 'vscode';
import { planFile, replace, revert, show, withFile } from './plan-folder.ts';
import { codeOf, findings } from './until.ts';

const UNKNOWN = 'targets:\n  no-such:\n    indicator: nothing-of-the-kind\n    period: 2024\n    at-least: 1\n';
const KNOWN = UNKNOWN.replace('nothing-of-the-kind', 'fdi');
const MANIFEST = 'id: second\nname: Kế hoạch thứ hai\nlocale: vi\nscope: tinh\n';

const hasUnknown = (all: Parameters<Parameters<typeof findings>[2]>[0]) => all.some((each) => codeOf(each) === 'unknown-indicator');

describe('What happens around the editor', () => {
  it('findings go along with a folder that is renamed', async () => {
    const [before, after] = [planFile('quý-1'), planFile('quý-2')];
    const [old, renamed] = [planFile('quý-1/x.plan.yaml'), planFile('quý-2/x.plan.yaml')];
    await workspace.fs.createDirectory(before);
    await store(old, UNKNOWN);
    try {
      await findings(old, 'a finding in the folder', hasUnknown);
      const edit = new WorkspaceEdit();
      edit.renameFile(before, after);
      if (!(await workspace.applyEdit(edit))) throw new Error('the folder was not renamed');
      await findings(renamed, 'the finding under the new name', hasUnknown);
      await findings(old, 'nothing under the old name', (all) => all.length === 0);
    } finally {
      for (const folder of [before, after]) await Promise.resolve(workspace.fs.delete(folder, { recursive: true })).catch(() => undefined);
    }
  });

  it('findings follow a file that another program writes', async () => {
    await withFile('outside.plan.yaml', UNKNOWN, async (file) => {
      await findings(file, 'the first finding', hasUnknown);
      await store(file, KNOWN);
      await findings(file, 'the finding gone', (all) => !hasUnknown(all));
    });
  });

  it('conflict markers are said once, and the other files go on', async () => {
    const text = `<<<<<<< HEAD\n${KNOWN}=======\n${UNKNOWN}>>>>>>> other\n`;
    await withFile('conflict.plan.yaml', text, async (file) => {
      await show(file);
      const found = await findings(file, 'the conflict', (all) => all.length > 0);
      const said = found.filter(({ message }) => /conflict|xung đột/i.test(message));
      if (said.length !== 1) throw new Error(`said ${said.length} times: ${found.map(({ message }) => message).join(' | ')}`);
      const { document } = await show(planFile('fdi.plan.yaml'));
      await findings(document.uri, 'the sum that differs, still', (all) => all.some((each) => codeOf(each) === 'components-mismatch'));
    });
  });

  it('a file in two editors is one file', async () => {
    const file = planFile('fdi.plan.yaml');
    const first = await show(file);
    const second = await window.showTextDocument(first.document, { viewColumn: ViewColumn.Beside });
    await replace(second.document, 'indicator: fdi\n    period: 2024\n    at-least', 'indicator: fdii\n    period: 2024\n    at-least');
    const found = await findings(file, 'the indicator that is nowhere', hasUnknown);
    const times = found.filter((each) => codeOf(each) === 'unknown-indicator').length;
    if (times !== 1) throw new Error(`said ${times} times`);
    await revert(second.document);
    await window.tabGroups.close(window.tabGroups.activeTabGroup.tabs);
    await findings(file, 'the finding gone', (all) => !hasUnknown(all));
  });

  it('a second plan in a folder of its own takes its files, and gives them back', async () => {
    const folder = planFile('thứ-hai');
    const [manifest, file] = [planFile('thứ-hai/zoneplan.yaml'), planFile('thứ-hai/x.plan.yaml')];
    await workspace.fs.createDirectory(folder);
    try {
      await store(file, KNOWN);
      await findings(file, 'fdi is known in the plan around it', (all) => !hasUnknown(all) && all.length > 0);
      await store(manifest, MANIFEST);
      await findings(file, 'fdi is unknown in a plan of its own', hasUnknown);
      await workspace.fs.delete(manifest);
      await findings(file, 'fdi is known again', (all) => !hasUnknown(all));
    } finally {
      await Promise.resolve(workspace.fs.delete(folder, { recursive: true })).catch(() => undefined);
    }
    await findings(file, 'nothing of the folder that is gone', (all) => all.length === 0);
  });
});

async function store(file: Uri, text: string): Promise<void> {
  await workspace.fs.writeFile(file, new TextEncoder().encode(text));
}
