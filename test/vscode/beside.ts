import { CancellationTokenSource, commands, env, extensions, lm, type TestController, type TestItem, window } from 'vscode';
import { holds, same } from './expect.ts';
import { planFile, show } from './plan-folder.ts';
import { until } from './until.ts';

describe('Beside the files', () => {
  it('the Test Explorer has targets and what is printed beside figures', async () => {
    const controller: TestController = extensions.getExtension('zoneplan.zoneplan')!.exports.tests;
    await controller.resolveHandler!(undefined);
    const [plan] = below(controller.items);
    const [targets, assertions] = below(plan!.children);
    same(String(targets!.children.size), '17');
    holds(
      below(assertions!.children)
        .map(({ label }) => label)
        .join('\n'),
      '28,3%',
      '2.049,78 triệu USD',
    );
    const item = below(targets!.children).find(({ id }) => id.endsWith('#fdi-2024'))!;
    same(item.uri?.path ?? '', planFile('fdi.plan.yaml').path);
  });

  it('a diagnostics report is put into the clipboard', async () => {
    await commands.executeCommand('zoneplan.copyReport');
    const report = await until('the report', async () => {
      const text = await env.clipboard.readText();
      return text.startsWith('# Zoneplan') && text;
    });
    holds(report, 'VS Code: ', 'components-mismatch: 1', 'Targets: ');
    if (report.includes('Quảng Ninh')) throw new Error('the report tells of the plan');
  });

  it('what changed since the last commit is told, or why it cannot be', async () => {
    await show(planFile('fdi.plan.yaml'));
    await commands.executeCommand('zoneplan.whatChanged');
    same(window.activeTextEditor?.document.languageId ?? '', 'zoneplan');
  });

  it('language models are given tools that read the plan', async function () {
    const tools = lm as unknown as {
      readonly tools?: readonly { readonly name: string }[];
      readonly invokeTool?: (
        name: string,
        options: object,
        token: object,
      ) => Promise<{ readonly content: readonly { readonly value: string }[] }>;
    };
    // The oldest editor we run in has no such tools.
    if (!tools.invokeTool) return this.skip();
    await show(planFile('fdi.plan.yaml'));
    const names = (tools.tools ?? []).map(({ name }) => name).filter((name) => name.startsWith('zoneplan_'));
    same(names.sort().join(), 'zoneplan_explain_number,zoneplan_list_targets,zoneplan_validate_patch');
    const input = { status: ['at-risk'] };
    const told = await tools.invokeTool(
      'zoneplan_list_targets',
      { input, toolInvocationToken: undefined },
      new CancellationTokenSource().token,
    );
    holds(told.content.map(({ value }) => value).join(''), '"id":"fdi-2024"', '"actual":"2049.78"');
  });
});

function below(items: Iterable<readonly [string, TestItem]>): TestItem[] {
  return [...items].map(([, item]) => item);
}
