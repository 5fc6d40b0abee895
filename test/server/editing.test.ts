import assert from 'node:assert/strict';
import type { TextEdit } from 'vscode-languageserver/node';
import type { BegunFile, ImportedSpreadsheet, PastedFigures } from '../../server/protocol.ts';
import { startClient } from './client.ts';
import { folderWith } from './folder.ts';
import { PLAN, positionOf } from './plan.ts';

const SHEET = `actuals:
    - indicator: fdi
      period: 2024
      as-of: 2024-11-08
      values:
          kcn-a: 90 triệu USD
          kcn-b: 1.200,5 triệu USD
targets:
  fdi-2024: {name: Vốn FDI năm 2024, indicator: fdi, scope: kcn-a, period: 2024, at-least: 200}
`;

describe('server: editing', () => {
  const begin = async (setup: Parameters<typeof startClient>[0] = {}) => {
    const folder = folderWith({ ...PLAN, 'w.plan.yaml': SHEET });
    const client = await startClient({ folders: [folder.uri], pulls: true, ...setup });
    const uri = folder.at('w.plan.yaml');
    client.open(uri, SHEET);
    const at = (what: string, within = 1) => ({ textDocument: { uri }, position: positionOf(SHEET, what, within) });
    const end = async () => {
      await client.stop();
      folder.dispose();
    };
    return { folder, client, uri, at, end };
  };

  it('makes a file tidy, or a part of it, and begins a new line where the entry goes on', async () => {
    const { client, uri, end } = await begin();
    const { capabilities } = client.initialized;
    assert.equal(capabilities.documentFormattingProvider, true);
    assert.equal(capabilities.documentRangeFormattingProvider, true);
    assert.deepEqual(capabilities.documentOnTypeFormattingProvider, { firstTriggerCharacter: '\n' });
    const options = { tabSize: 4, insertSpaces: true };
    const edits = await client.ask<TextEdit[]>('textDocument/formatting', { textDocument: { uri }, options });
    assert.deepEqual(
      edits.map(({ newText }) => newText),
      [
        '  - indicator: fdi',
        '    period: 2024',
        '    as-of: 2024-11-08',
        '    values:',
        '      kcn-a:    90 triệu USD',
        '      kcn-b: 1.200,5 triệu USD',
      ],
    );
    const range = { start: { line: 7, character: 0 }, end: { line: 8, character: 0 } };
    assert.deepEqual(await client.ask('textDocument/rangeFormatting', { textDocument: { uri }, range, options }), []);
    client.change(uri, 2, { range: { start: { line: 6, character: 34 }, end: { line: 6, character: 34 } }, text: '\n' });
    const typed = await client.ask<TextEdit[]>('textDocument/onTypeFormatting', {
      textDocument: { uri },
      position: { line: 7, character: 0 },
      ch: '\n',
      options,
    });
    assert.deepEqual(
      typed.map(({ newText }) => newText.length),
      [10],
    );
    await end();
  });

  it('begins the sheets of a week and the targets of a year, or says why not', async () => {
    const { client, folder, uri, end } = await begin({ initialize: { locale: 'vi' } });
    const week = await client.ask<BegunFile>('zoneplan/newWeek', { uri, date: '2024-11-15' });
    assert.ok('text' in week);
    assert.equal(week.uri, folder.at('2024-w46.plan.yaml'));
    assert.equal(week.text.split('\n')[week.position.line]!.slice(0, week.position.character), '      kcn-a: ');
    assert.match(week.text, /# KCN Bình Minh: 90 triệu USD \(8\/11\/2024\)/);
    const year = await client.ask<BegunFile>('zoneplan/newYear', { uri: folder.uri });
    assert.ok('text' in year && year.text.includes('  fdi-2025:\n'));
    const none = await client.ask<BegunFile>('zoneplan/newYear', { uri, year: 2024 });
    assert.match('refused' in none ? none.refused : '', /trước 2024/);
    await end();
  });

  it('finds the only plan of a workspace folder', async () => {
    const inside = Object.fromEntries(Object.entries({ ...PLAN, 'w.plan.yaml': SHEET }).map(([name, text]) => [`ke-hoach/${name}`, text]));
    const folder = folderWith(inside);
    const client = await startClient({ folders: [folder.uri], pulls: true });
    const year = await client.ask<BegunFile>('zoneplan/newYear', { uri: folder.uri });
    assert.equal('uri' in year && year.uri, folder.at('ke-hoach/targets-2025.plan.yaml'));
    await client.stop();
    folder.dispose();
  });

  it('takes cells of a spreadsheet into the sheet at the cursor', async () => {
    const { client, uri, at, end } = await begin();
    const text = 'KCN Bình Minh\t120,5\nKCN Lạ\t3\n';
    const found = await client.ask<PastedFigures>('zoneplan/pasteFigures', { ...at('kcn-a: 90'), text });
    assert.equal(found.placed, 1);
    assert.deepEqual(found.left, ['KCN Lạ | 3']);
    assert.deepEqual(
      found.edit.changes![uri]!.map(({ newText }) => newText),
      ['120,5 triệu USD', '\n          # Could not be placed:\n          # - KCN Lạ | 3'],
    );
    assert.equal(await client.ask('zoneplan/pasteFigures', { ...at('targets:'), text }), null);
    await end();
  });

  it('hands on the sentence and the table', async () => {
    const { client, at, end } = await begin({ initialize: { locale: 'vi' } });
    assert.equal(
      await client.ask('zoneplan/reportSentence', at('90 triệu')),
      'Tính đến 8/11/2024, vốn FDI của KCN Bình Minh đạt 90 triệu USD, bằng 45,0% kế hoạch năm.',
    );
    assert.equal(await client.ask('zoneplan/reportSentence', at('targets:')), null);
    const table = await client.ask<string>('zoneplan/targetTable', at('fdi-2024'));
    assert.match(table, /^Chỉ tiêu\tĐơn vị.*\nVốn FDI năm 2024\ttriệu USD\tnăm 2024\t≥ 200\t/);
    await end();
  });

  it('takes a spreadsheet over as a new file, and says what it lacks', async () => {
    const { client, uri, end } = await begin();
    const take = (rows: string, usual = {}) =>
      client.ask<ImportedSpreadsheet | null>('zoneplan/importSpreadsheet', {
        uri,
        name: 'Tuần 46.csv',
        content: Buffer.from(rows).toString('base64'),
        usual,
      });
    const told = await take('Khu;Số liệu\nKCN A;90,5\nKCN Lạ;1\n');
    assert.deepEqual([told!.file, told!.lacks], [undefined, ['indicator']]);
    assert.ok(told!.indicators.some(({ id }) => id === 'fdi'));
    const taken = await take('Khu;Số liệu\nKCN A;90,5\nKCN Lạ;1\n', { indicator: 'fdi', period: '2024' });
    assert.ok(taken!.file && 'text' in taken!.file);
    assert.match(taken!.file.uri, /\/tuan-46\.plan\.yaml$/);
    assert.match(taken!.file.text, /kcn-a: 90,5 triệu USD/);
    assert.match(taken!.summary, /^Figures taken over: 1, in count sheets: 1; not reported: 0; left out: 1\.$/);
    assert.match(taken!.refused[0]!, /KCN Lạ/);
    const broken = await client.ask('zoneplan/importSpreadsheet', {
      uri,
      name: 'x.xlsx',
      content: Buffer.from('no workbook').toString('base64'),
    });
    assert.equal(broken, null);
    await end();
  });
});
