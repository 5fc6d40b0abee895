import { commands, workspace } from 'vscode';
import { holds } from './expect.ts';
import { planFile, show } from './plan-folder.ts';
import { codeOf, findings, until } from './until.ts';

describe('A folder that is not trusted', () => {
  before(function () {
    if (workspace.isTrusted) this.skip();
  });

  it('is checked like any other', async () => {
    const { document } = await show(planFile('fdi.plan.yaml'));
    await findings(document.uri, 'the sum that differs', (all) => all.some((each) => codeOf(each) === 'components-mismatch'));
  });

  it('has no program run for it: nothing is told of its commits, and that is said', async () => {
    await show(planFile('fdi.plan.yaml'));
    const told = await until('an answer', () => commands.executeCommand<string>('zoneplan.whatChanged'));
    holds(told, 'until this folder is trusted');
  });
});
