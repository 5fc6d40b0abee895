import { type CodeLens, ConfigurationTarget, type Hover, type InlayHint, Range, type Uri, workspace } from 'vscode';
import { holds, hoverText } from './expect.ts';
import { placeOf, planFile, replace, show, withFile } from './plan-folder.ts';
import { ask, until } from './until.ts';

describe('Figures of the sample', () => {
  it('are in the hover of the target', async () => {
    const { document } = await show(planFile('fdi.plan.yaml'));
    const said = await hoverAt(document.uri, 'fdi-2024:');
    holds(said, '|', '2.049,78 triệu USD', '3.000 triệu USD', '68,3', '87,4');
  });

  it('are at the end of lines, and nowhere else', async () => {
    const { document } = await show(planFile('fdi.plan.yaml'));
    const whole = new Range(0, 0, document.lineCount, 0);
    const hints = await until('hints', async () =>
      nonEmpty(await ask<InlayHint[]>('vscode.executeInlayHintProvider', document.uri, whole)),
    );
    const inside = hints.filter(({ position }) => position.character !== document.lineAt(position.line).text.length);
    if (inside.length) throw new Error(`inside a line: ${inside.map(labelOf)}`);
    holds(hints.map(labelOf).join('\n'), '68,3');
  });

  it('are in the lens of the target, with pace and status', async () => {
    await show(planFile('fdi.plan.yaml'));
    const title = await lensTitle(planFile('fdi.plan.yaml'), 'fdi-2024:');
    holds(title, '2.049,78', '3.000', '68,3', '87,4', '0,79');
  });

  it('change in one file while another is typed in, unsaved', async () => {
    const later =
      'actuals:\n  - indicator: fdi\n    period: 2024\n    as-of: 2024-11-30\n    value: 2.100 triệu USD\n    source: chuyen-de-2024\n';
    const { document: target } = await show(planFile('fdi.plan.yaml'));
    await withFile('later.plan.yaml', later, async (file) => {
      const { document } = await show(file);
      const lensWith = (figure: string) =>
        until(`the lens with ${figure}`, async () => (await lensTitle(target.uri, 'fdi-2024:')).includes(figure));
      await lensWith('2.100');
      await replace(document, '2.100', '2.700');
      await lensWith('2.700');
      holds(await hoverAt(target.uri, 'fdi-2024:'), '2.700', '90,0');
      await replace(document, document.getText(), '# chưa có số mới\n');
      await lensWith('2.049,78');
      await document.save();
    });
  });

  it('speak Vietnamese when they are asked to', async () => {
    const settings = workspace.getConfiguration('zoneplan');
    const { document } = await show(planFile('fdi.plan.yaml'));
    await settings.update('language', 'vi', ConfigurationTarget.Global);
    try {
      await until('the lens in Vietnamese', async () => (await lensTitle(document.uri, 'fdi-2024:')).includes('tiến độ'));
    } finally {
      await settings.update('language', undefined, ConfigurationTarget.Global);
    }
    await until('the lens in English', async () => (await lensTitle(document.uri, 'fdi-2024:')).includes('pace'));
  });
});

async function hoverAt(file: Uri, text: string): Promise<string> {
  const at = placeOf(await workspace.openTextDocument(file), text, 1);
  // while the figures are worked out, only what the key means is told
  return until('a hover with figures', async () => {
    const said = hoverText(await ask<Hover[]>('vscode.executeHoverProvider', file, at));
    return said.includes('| ') && said;
  });
}

/** The title of the lens above a line, as it is when it is seen. */
async function lensTitle(file: Uri, line: string): Promise<string> {
  const at = placeOf(await workspace.openTextDocument(file), line).line;
  const lenses = await ask<CodeLens[]>('vscode.executeCodeLensProvider', file, 1000);
  return lenses.find(({ range }) => range.start.line === at)?.command?.title ?? '';
}

function labelOf({ label }: InlayHint): string {
  return typeof label === 'string' ? label : label.map(({ value }) => value).join('');
}

function nonEmpty<T>(list: readonly T[] | undefined): readonly T[] | undefined {
  return list?.length ? list : undefined;
}
