import { type CodeLens, commands, ConfigurationTarget, type InlayHint, Selection, type TextDocument, window, workspace } from 'vscode';
import { holds, same } from './expect.ts';
import { placeOf, planFile, revert, show } from './plan-folder.ts';
import { ask, until } from './until.ts';

describe('The line being typed', () => {
  it('bears no hint until the cursor has left it', async () => {
    const editor = await show(planFile('fdi.plan.yaml'));
    const { document } = editor;
    const at = placeOf(document, '2.049,78 triệu USD').with({ character: document.lineAt(placeOf(document, '2.049,78')).text.length });
    await until('the hint', async () => (await hintsOn(document, at.line)).length > 0);
    editor.selection = new Selection(at, at);
    try {
      await commands.executeCommand('type', { text: ' ' });
      same(String((await hintsOn(document, at.line)).length), '0');
      const [elsewhere] = await hintsOn(document, placeOf(document, 'at-least: 3').line);
      if (!elsewhere) throw new Error('the hints of other lines went too');
      editor.selection = new Selection(0, 0, 0, 0);
      await until('the hint again', async () => (await hintsOn(document, at.line)).length > 0);
    } finally {
      await revert(document);
    }
  });

  it('takes the value at its end as a comment', async () => {
    const editor = await show(planFile('fdi.plan.yaml'));
    const { document } = editor;
    const at = placeOf(document, 'at-least: 3 tỷ USD');
    editor.selection = new Selection(at, at);
    await until('the hint', async () => (await hintsOn(document, at.line)).length > 0);
    try {
      await commands.executeCommand('zoneplan.insertHint');
      holds(document.lineAt(at.line).text, 'at-least: 3 tỷ USD  # 68,3%');
    } finally {
      await revert(document);
    }
  });
});

describe('The lines above entries', () => {
  it('are switched on kind by kind', async () => {
    const settings = workspace.getConfiguration('zoneplan.codeLens');
    const { document } = await show(planFile('policies.plan.yaml'));
    await settings.update('policy', true, ConfigurationTarget.Global);
    await settings.update('references', true, ConfigurationTarget.Global);
    try {
      await until('both lines', async () => {
        const said = (await lensesIn(document)).join('\n');
        return said.includes('0 of 1 target achieved') && /\d references/.test(said);
      });
    } finally {
      for (const kind of ['policy', 'references']) await settings.update(kind, undefined, ConfigurationTarget.Global);
    }
    await until('none', async () => (await lensesIn(document)).length === 0);
  });

  it('lead to the places that refer to the entry', async () => {
    const { document } = await show(planFile('policies.plan.yaml'));
    await commands.executeCommand('zoneplan.showReferences', document.uri.toString(), placeOf(document, 'ke-hoach-2024:'));
    same(window.activeTextEditor?.document.uri.toString() ?? '', document.uri.toString());
    await commands.executeCommand('closeReferenceSearch');
  });
});

async function hintsOn(document: TextDocument, line: number): Promise<readonly InlayHint[]> {
  const found = await ask<InlayHint[] | undefined>('vscode.executeInlayHintProvider', document.uri, document.lineAt(line).range);
  return (found ?? []).filter(({ position }) => position.line === line);
}

async function lensesIn(document: TextDocument): Promise<readonly string[]> {
  const found = await ask<CodeLens[]>('vscode.executeCodeLensProvider', document.uri, 1000);
  return found.map(({ command }) => command?.title ?? '');
}
