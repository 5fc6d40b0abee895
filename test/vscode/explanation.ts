import { commands, window } from 'vscode';
import { holds } from './expect.ts';
import { planFile, show } from './plan-folder.ts';
import { until } from './until.ts';

describe('The explanation of a number', () => {
  it('lists what it is made of, and a line leads to where that is written', async () => {
    const { document } = await show(planFile('fdi.plan.yaml'));
    await show(planFile('sources.plan.yaml'));
    const chosen = commands.executeCommand('zoneplan.explainNumber', document.uri.toString(), '/targets/fdi-2024');
    const editor = await until('the place of the target', async () => {
      await commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      const front = window.activeTextEditor;
      return front?.document.uri.path === document.uri.path && front;
    });
    await chosen;
    holds(editor.document.getText(editor.selection), '3 tỷ USD');
  });
});
