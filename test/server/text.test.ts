import assert from 'node:assert/strict';
import type { Hover, Position } from 'vscode-languageserver/node';
import { startClient, type TestClient } from './client.ts';
import { folderWith, type TestFolder } from './folder.ts';
import { codesOf, PLAN, positionOf, textAt } from './plan.ts';

/** Combining marks, surrogate pairs and a family of four stand before what is looked for. */
const HARD = `actuals:
  - {note: "Ti\u00EA\u0302\u0301n độ 👩‍👩‍👧‍👦 🏭 Quảng Ninh", indicator: fdi, scope: kcn-nowhere, period: 2024, as-of: 2024-11-15, value: 1}
`;

describe('server: text', () => {
  let folder: TestFolder;
  let client: TestClient;
  let uri: string;

  before(async () => {
    folder = folderWith(PLAN);
    client = await startClient({ folders: [folder.uri], pulls: true });
    uri = folder.at('hard.plan.yaml');
  });
  after(async () => {
    await client.stop();
    folder.dispose();
  });
  afterEach(() => client.close(uri));

  const insert = (at: Position, text: string) => ({ range: { start: at, end: at }, text });
  const zoneAt = async (text: string) => {
    const { items } = await client.pull(uri);
    const found = items.find(({ code }) => code === 'unknown-zone');
    return found && textAt(text, found.range);
  };

  it('counts in UTF-16 behind emoji and combining marks', async () => {
    client.open(uri, HARD);
    assert.equal(await zoneAt(HARD), 'kcn-nowhere');
    const hover = await client.ask<Hover>('textDocument/hover', {
      textDocument: { uri },
      position: positionOf(HARD, 'indicator: fdi', 12),
    });
    assert.equal(textAt(HARD, hover.range!), 'fdi');
  });

  it('takes edits behind and between them', async () => {
    client.open(uri, HARD);
    const text = HARD.replace('kcn-nowhere', 'kcn-gone').replace('🏭', '🏭🏭').replace('độ', 'độ\u0323');
    const range = { start: positionOf(HARD, 'kcn-nowhere'), end: positionOf(HARD, 'kcn-nowhere', 11) };
    client.change(uri, 2, { range, text: 'kcn-gone' }, insert(positionOf(HARD, '🏭'), '🏭'), insert(positionOf(HARD, 'độ', 2), '\u0323'));
    assert.equal(await zoneAt(text), 'kcn-gone');
  });

  it('applies the changes of one notification in order, each to the text left by the one before', async () => {
    client.open(uri, '');
    const lines = HARD.split('\n').slice(0, 2);
    client.change(
      uri,
      2,
      insert({ line: 0, character: 0 }, lines[0]!),
      insert({ line: 0, character: 8 }, '\n'),
      insert({ line: 1, character: 0 }, lines[1]!),
      insert({ line: 1, character: 9999 }, '\n'),
    );
    assert.equal(await zoneAt(HARD), 'kcn-nowhere');
  });

  it('keeps the line breaks of Windows in place', async () => {
    const text = HARD.replaceAll('\n', '\r\n');
    client.open(uri, `# a\r\n${text}`);
    client.change(uri, 2, { range: { start: { line: 0, character: 0 }, end: { line: 1, character: 0 } }, text: '' });
    assert.equal(await zoneAt(HARD), 'kcn-nowhere');
  });

  it('clamps positions past the end, backward ranges and odd numbers', async () => {
    client.open(uri, HARD);
    client.change(uri, 2, insert({ line: 99, character: 99 }, '# end'));
    client.change(uri, 3, { range: { start: { line: 2, character: 5 }, end: { line: 2, character: 0 } }, text: '' });
    client.change(uri, 4, insert({ line: -3, character: Number.MAX_SAFE_INTEGER } as Position, ''));
    assert.equal(await zoneAt(HARD), 'kcn-nowhere');
    assert.equal(await client.ask('textDocument/hover', { textDocument: { uri }, position: { line: 1e9, character: 1e9 } }), null);
  });

  it('leaves out changes and closings of what is not open, and says so', async () => {
    const unknown = folder.at('unknown.plan.yaml');
    client.change(unknown, 2, { text: HARD });
    client.close(unknown);
    client.open(uri, HARD);
    assert.equal(await zoneAt(HARD), 'kcn-nowhere');
    assert.equal(client.log.filter((line) => line.includes(unknown)).length, 2);
    assert.deepEqual((await client.pull(unknown)).items, []);
  });

  it('knows a file under every spelling of its URI', async () => {
    const spelled = `${folder.uri}/%68ard.plan.yaml`;
    client.open(spelled, HARD);
    assert.ok(codesOf((await client.pull(uri)).items).includes('unknown-zone'));
    client.close(spelled);
    client.open(uri, HARD);
  });
});
