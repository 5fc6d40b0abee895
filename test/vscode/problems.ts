import { commands, DiagnosticSeverity } from 'vscode';
import { holds, same } from './expect.ts';
import { planFile, replace, show, withFile } from './plan-folder.ts';
import { codeOf, findings } from './until.ts';

describe('Findings', () => {
  it('stand under the figure they are about, with their code', async () => {
    const { document } = await show(planFile('fdi.plan.yaml'));
    const found = await findings(document.uri, 'the sum that differs', (all) => all.some((each) => codeOf(each) === 'components-mismatch'));
    const mismatch = found.find((each) => codeOf(each) === 'components-mismatch')!;
    same(document.getText(mismatch.range), '2.049,78 triệu USD');
    holds(mismatch.message, '2.049,71');
    same(mismatch.source ?? '', 'zoneplan');
  });

  it('follow what is typed and what is undone', async () => {
    const { document } = await show(planFile('fdi.plan.yaml'));
    await replace(document, 'indicator: fdi\n    period: 2024\n    at-least', 'indicator: fdii\n    period: 2024\n    at-least');
    await findings(document.uri, 'the indicator that is nowhere', (all) => all.some((each) => codeOf(each) === 'unknown-indicator'));
    await commands.executeCommand('undo');
    await findings(document.uri, 'the finding gone', (all) => all.every((each) => codeOf(each) !== 'unknown-indicator'));
  });

  it('are listed for files that were never opened, and go with the file', async () => {
    const slip = 'targets:\n  no-such:\n    indicator: nothing-of-the-kind\n    period: 2024\n    at-least: 1\n';
    const file = await withFile('unopened.plan.yaml', slip, async (uri) => {
      const found = await findings(uri, 'a finding in a file nobody opened', (all) =>
        all.some((each) => codeOf(each) === 'unknown-indicator'),
      );
      if (!found.some(({ severity }) => severity === DiagnosticSeverity.Error)) throw new Error('no error among them');
      return uri;
    });
    await findings(file, 'the findings gone with the file', (all) => all.length === 0);
  });
});
