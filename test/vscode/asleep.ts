import { extensions, workspace } from 'vscode';
import { planFile, show } from './plan-folder.ts';
import { until } from './until.ts';

describe('A folder without a plan', () => {
  it('leaves the extension asleep until a plan file is opened', async function () {
    const plans = await workspace.findFiles('**/{*.plan.yaml,zoneplan.yaml}');
    if (plans.length > 0) this.skip();
    const extension = extensions.getExtension('zoneplan.zoneplan')!;
    await workspace.openTextDocument({ language: 'yaml', content: 'targets: [' });
    if (extension.isActive) throw new Error('it woke without a plan');
    const file = planFile('first.plan.yaml');
    await workspace.fs.writeFile(file, new TextEncoder().encode('targets: {}\n'));
    await show(file);
    await until('the extension awake', () => extension.isActive);
  });
});
