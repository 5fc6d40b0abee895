import { commands, type CompletionList, Selection, Uri, window, workspace } from 'vscode';
import { holds } from './expect.ts';
import { placeOf, planFile, revert, show, withFile } from './plan-folder.ts';
import { until } from './until.ts';

/** Of a time before all others: the editor keeps a closed document in mind for some minutes, and it stays a part of the plan so long. */
const SHEET = `actuals:
  - indicator: fdi
    period: 2019
    as-of: 2019-01-05
    values:
      kcn-cai-lan:
`;

describe('Editing', () => {
  it('hands on the sentence of a report about the figure at the cursor', async () => {
    const editor = await show(planFile('fdi.plan.yaml'));
    const at = placeOf(editor.document, 'value: 851,34');
    editor.selection = new Selection(at, at);
    const sentence = await until('the sentence', () => commands.executeCommand<string>('zoneplan.copyReportSentence'));
    holds(sentence, '30/3/2024', '851,34 triệu USD', '170,2%', '28,3%');
  });

  it("begins this week's sheet and goes to its first blank", async () => {
    await show(planFile('fdi.plan.yaml'));
    await commands.executeCommand('zoneplan.startWeeklySheet', '2024-11-22');
    const editor = await until('the sheet', () => {
      const front = window.activeTextEditor;
      return front?.document.uri.path.endsWith('2024-w47.plan.yaml') ? front : undefined;
    });
    const { uri } = editor.document;
    holds(editor.document.getText(), 'as-of: 2024-11-22', 'kcn-cai-lan: ');
    holds(editor.document.lineAt(editor.selection.active.line).text, 'kcn-cai-lan');
    await revert(editor.document);
    await workspace.fs.delete(Uri.parse(uri.toString()));
  });

  it('puts cells of a spreadsheet in their places as one edit', async () => {
    await withFile('pasted.plan.yaml', SHEET, async (file) => {
      const editor = await show(file);
      const at = placeOf(editor.document, 'kcn-cai-lan');
      editor.selection = new Selection(at, at);
      const cells = 'KCN Cái Lân\t12,5\nKCN Việt Hưng\t0\n';
      await until('the figures', async () => {
        await commands.executeCommand('zoneplan.pasteAsFigures', cells);
        return editor.document.getText().includes('kcn-viet-hung');
      });
      holds(editor.document.getText(), 'kcn-cai-lan: 12,5 triệu USD', 'kcn-viet-hung: 0');
      await commands.executeCommand('undo');
      await until('the blank', () => editor.document.getText() === SHEET);
      await revert(editor.document);
    });
  });

  it('takes a spreadsheet over into a new file, once it was shown what would come of it', async () => {
    await show(planFile('fdi.plan.yaml'));
    const table = planFile('tuan-01.csv');
    const rows =
      'Vốn FDI thu hút, năm 2019 tính đến 05/01/2019;\nKhu công nghiệp;Vốn FDI thu hút (triệu USD)\nKCN Cái Lân;12,5\nKCN Lạ;3\n';
    await workspace.fs.writeFile(table, new TextEncoder().encode(rows));
    const done = commands.executeCommand('zoneplan.importSpreadsheet', table);
    const made = await until('the new file', async () => {
      await commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      const front = window.activeTextEditor;
      return front?.document.uri.path.endsWith('tuan-01.plan.yaml') ? front : undefined;
    });
    await done;
    holds(made.document.getText(), 'indicator: fdi', 'as-of: 2019-01-05', 'kcn-cai-lan: 12,5 triệu USD');
    if (made.document.getText().includes('Lạ')) throw new Error('an unknown zone was taken over');
    await revert(made.document);
    for (const file of [table, made.document.uri]) await workspace.fs.delete(file);
  });

  it('writes a report into a file, for offices and for browsers', async () => {
    await show(planFile('fdi.plan.yaml'));
    const [word, page] = [planFile('bao-cao.docx'), planFile('bao-cao.html')];
    await commands.executeCommand('zoneplan.exportReport', { view: 'official', format: 'docx', file: word });
    await commands.executeCommand('zoneplan.exportReport', { view: 'dashboard', format: 'html', file: page });
    const read = async (file: Uri) => new TextDecoder('latin1').decode(await workspace.fs.readFile(file));
    holds((await read(word)).slice(0, 2), 'PK');
    holds(await read(page), '<!doctype html>', '2.049,78', 'sha256-');
    for (const file of [word, page]) await workspace.fs.delete(file);
  });

  it('closes a brace, and offers what stands behind a key as soon as the key is there', async () => {
    await withFile('typed.plan.yaml', 'milestones:\n  m: \n', async (file) => {
      const editor = await show(file);
      const end = editor.document.lineAt(1).range.end;
      editor.selection = new Selection(end, end);
      await commands.executeCommand('type', { text: '{' });
      await until('the closing brace', () => editor.document.lineAt(1).text === '  m: {}');
      const found = await commands.executeCommand<CompletionList>('vscode.executeCompletionItemProvider', file, editor.selection.active);
      const key = found.items.find(({ insertText }) => insertText === 'due: ');
      if (key?.command?.command !== 'editor.action.triggerSuggest') throw new Error('nothing is offered behind the key');
      await revert(editor.document);
    });
  });

  it('aligns figures when a file is formatted, and nothing else', async () => {
    await withFile(
      'formatted.plan.yaml',
      SHEET.replace('kcn-cai-lan:', 'kcn-cai-lan: 1.200 triệu USD\n      kcn-viet-hung: 12,5 triệu USD'),
      async (file) => {
        const editor = await show(file);
        await until('the columns', async () => {
          await commands.executeCommand('editor.action.formatDocument');
          return editor.document.getText().includes('kcn-viet-hung:  12,5 triệu USD');
        });
        holds(editor.document.getText(), 'kcn-cai-lan: 1.200 triệu USD');
        await revert(editor.document);
      },
    );
  });
});
