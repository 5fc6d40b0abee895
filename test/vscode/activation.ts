import { commands, extensions, workspace } from 'vscode';
import { findings } from './until.ts';
import { show, withFile } from './plan-folder.ts';

describe('A plan file in the editor', () => {
  it('has the language of plans', async () => {
    await withFile('activation.plan.yaml', 'targets: {}\n', async (file) => {
      const { document } = await show(file);
      if (document.languageId !== 'zoneplan') throw new Error(`language ${document.languageId}`);
    });
  });

  it('wakes the extension and its commands', async () => {
    const extension = extensions.getExtension('zoneplan.zoneplan');
    if (!extension) throw new Error('the extension is not there');
    await extension.activate();
    const declared: { readonly command: string }[] = extension.packageJSON.contributes.commands;
    const there = await commands.getCommands(true);
    const missing = declared.filter(({ command }) => !there.includes(command));
    if (missing.length) throw new Error(`no such command: ${missing.map(({ command }) => command)}`);
  });

  it('shows what is broken in it while it is typed', async () => {
    await withFile('broken.plan.yaml', 'targets:\n  fdi-2024: [1, 2\n', async (file) => {
      await show(file);
      await findings(file, 'a finding for the open bracket', (found) => found.length > 0);
    });
  });

  it('keeps other YAML files out of it', async () => {
    const document = await workspace.openTextDocument({ language: 'yaml', content: 'targets: [' });
    if (document.languageId !== 'yaml') throw new Error(document.languageId);
  });
});
