import { type CodeAction, CodeActionKind, commands, workspace } from 'vscode';
import { holds } from './expect.ts';
import { revert, show, withFile } from './plan-folder.ts';
import { ask, codeOf, findings, until } from './until.ts';

const sheet = `actuals:
  # số liệu năm 2022
  - indicator: fdi
    period: 2022
    value: 2.368   # chưa ghi đơn vị
`;

describe('A quick fix', () => {
  it('writes the figure as it was meant and keeps the comments', async () => {
    await withFile('slip.plan.yaml', sheet, async (file) => {
      const { document } = await show(file);
      const found = await findings(file, 'the dot that divides', (all) => all.some((each) => codeOf(each) === 'thousands-dot-number'));
      const slip = found.find((each) => codeOf(each) === 'thousands-dot-number')!;
      const actions = await ask<CodeAction[]>('vscode.executeCodeActionProvider', file, slip.range, CodeActionKind.QuickFix.value);
      const fix = actions.find(({ edit, title }) => edit && title.includes('2.368 triệu USD'));
      if (!fix?.edit) throw new Error(`no fix among ${actions.map(({ title }) => title)}`);
      if (!(await workspace.applyEdit(fix.edit))) throw new Error('the fix was refused');
      holds(document.getText(), '2.368 triệu USD', '# số liệu năm 2022', '# chưa ghi đơn vị');
      await findings(file, 'the finding gone', (all) => all.every((each) => codeOf(each) !== 'thousands-dot-number'));
      await commands.executeCommand('undo');
      await findings(file, 'the finding back', (all) => all.some((each) => codeOf(each) === 'thousands-dot-number'));
      await revert(document);
    });
  });

  it('ignores a finding above its line, with the reason selected to be written over', async () => {
    await withFile('promise.plan.yaml', 'milestones:\n  m1: {name: Sớm hoàn thành}\n', async (file) => {
      const editor = await show(file);
      const found = await findings(file, 'the promise without a date', (all) => all.some((each) => codeOf(each) === 'undated-promise'));
      const promise = found.find((each) => codeOf(each) === 'undated-promise')!;
      const actions = await ask<CodeAction[]>('vscode.executeCodeActionProvider', file, promise.range, CodeActionKind.QuickFix.value);
      const ignore = actions.find(({ edit, title }) => edit && title.includes('undated-promise') && /Ignore|Bỏ qua/.test(title));
      if (!ignore?.edit || !(await workspace.applyEdit(ignore.edit)))
        throw new Error(`not ignored by ${actions.map(({ title }) => title)}`);
      holds(editor.document.getText(), '  # zoneplan-ignore undated-promise: <');
      await until('the reason selected', () => /^<.*>$/.test(editor.document.getText(editor.selection)));
      await commands.executeCommand('type', { text: 'chờ Nghị quyết' });
      await findings(file, 'the finding silent', (all) => all.every((each) => codeOf(each) !== 'undated-promise'));
      await revert(editor.document);
    });
  });
});
