import assert from 'node:assert/strict';
import {
  CancellationTokenSource,
  type CompletionItem,
  type CompletionList,
  InsertTextFormat,
  type TextEdit,
} from 'vscode-languageserver/node';
import { startClient, type TestClient } from './client.ts';
import { folderWith } from './folder.ts';
import { PLAN } from './plan.ts';

const COMPLETION = {
  snippetSupport: true,
  documentationFormat: ['markdown' as const],
  insertTextModeSupport: { valueSet: [1 as const, 2 as const] },
};

describe('server: completion', () => {
  const begin = async (text: string, completionItem: object = COMPLETION, settings: unknown = { language: 'vi' }) => {
    const folder = folderWith(PLAN);
    const client = await startClient({
      folders: [folder.uri],
      pulls: true,
      settings,
      capabilities: { textDocument: { completion: { completionItem } } },
    });
    const uri = folder.at('new.plan.yaml');
    client.open(uri, text.replace('|', ''));
    await client.pull(uri);
    const end = async () => {
      await client.stop();
      folder.dispose();
    };
    return { client, uri, end, at: { textDocument: { uri }, position: positionIn(text) } };
  };
  const ask = (client: TestClient, at: object) => client.ask<CompletionList | null>('textDocument/completion', at);
  const labels = (list: CompletionList | null) => (list?.items ?? []).map(({ label }) => label);

  it('offers zones of other files by their names, and documents the one that is looked at', async () => {
    const { client, at, end } = await begin('actuals:\n  - indicator: fdi\n    scope: dong hai|\n');
    const [item, ...others] = (await ask(client, at))!.items;
    assert.deepEqual([item!.label, item!.detail, others.length], ['kcn-b', 'KCN Đông Hải', 0]);
    assert.ok(item!.filterText!.includes('KCN Dong Hai') && item!.documentation === undefined);
    assert.deepEqual(item!.textEdit, { range: { start: { line: 2, character: 11 }, end: { line: 2, character: 19 } }, newText: 'kcn-b' });
    const resolved = await client.ask<CompletionItem>('completionItem/resolve', item);
    assert.match((resolved.documentation as { value: string }).value, /\*\*KCN Đông Hải\*\*/);
    assert.deepEqual({ ...resolved, documentation: undefined }, { ...item, documentation: undefined });
    await end();
  });

  it('answers in a document that is broken, in flow style, and in an empty one', async () => {
    const { client, uri, at, end } = await begin('zones:\n  x: {na: [\nactuals:\n  - {indicator: fdi, per|\n  - {indicator:\n');
    assert.deepEqual(labels(await ask(client, at)), ['period']);
    client.change(uri, 2, { text: '' });
    assert.ok(labels(await ask(client, { textDocument: { uri }, position: { line: 0, character: 0 } })).includes('zones'));
    client.change(uri, 3, { text: 'actuals:\n  - {indicator: fdi, value: 2,5 tr}\n' });
    const [item] = (await ask(client, { textDocument: { uri }, position: { line: 1, character: 34 } }))!.items;
    assert.equal((item!.textEdit as TextEdit).newText, '"2,5 triệu USD"');
    await end();
  });

  it('gives snippets only to who can take them, in the lines that the place needs', async () => {
    for (const snippetSupport of [true, false]) {
      const { client, at, end } = await begin('zones:\n  kcn-moi|\n', { ...COMPLETION, snippetSupport });
      const [item] = (await ask(client, at))!.items;
      const text = (item!.textEdit as TextEdit).newText;
      assert.match(text, snippetSupport ? /^kcn-moi:\n {4}name: \$\{1\}\n {4}type: \$\{2\}$/ : /^kcn-moi:\n {4}name: \n {4}type: $/);
      assert.equal(item!.insertTextFormat, snippetSupport ? InsertTextFormat.Snippet : InsertTextFormat.PlainText);
      assert.equal(item!.insertTextMode, 1);
      await end();
    }
  });

  it('begins a figure with the day it counts up to, and with its place where the plan is not of one', async () => {
    const { client, at, end } = await begin('actuals:\n  |\n');
    const [item] = (await ask(client, at))!.items;
    await end();
    const { newText } = item!.textEdit as TextEdit;
    assert.deepEqual([...newText.matchAll(/([a-z-]+): /g)].map(([, key]) => key).sort(), [
      'as-of',
      'indicator',
      'period',
      'scope',
      'value',
    ]);
  });

  it('speaks the reader’s language', async () => {
    const text = 'actuals:\n  - indicator: fdi\n    as-o|\n';
    const english = await begin(text, COMPLETION, { language: 'en' });
    const vietnamese = await begin(text);
    assert.equal((await ask(english.client, english.at))!.items[0]!.detail, 'As of');
    assert.equal((await ask(vietnamese.client, vietnamese.at))!.items[0]!.detail, 'Tính đến ngày');
    await english.end();
    await vietnamese.end();
  });

  it('can be cancelled, and answers the next time', async () => {
    const { client, at, end } = await begin('zon|');
    const source = new CancellationTokenSource();
    const cancelled = client.connection
      .sendRequest('textDocument/completion', at, source.token)
      .catch((error: { code: number }) => error.code);
    source.cancel();
    const answer = await cancelled;
    assert.ok(answer === -32800 || labels(answer as CompletionList).includes('zones'));
    assert.deepEqual(labels(await ask(client, at)), ['zones']);
    await end();
  });

  it('asks to be asked again where a choice grows with what is typed', async () => {
    const { client, at, end } = await begin('actuals:\n  - indicator: fdi\n    value: 3|\n');
    const list = await ask(client, at);
    assert.equal(list!.isIncomplete, true);
    assert.ok(labels(list).includes('3 triệu USD'));
    await end();
  });
});

function positionIn(text: string): { line: number; character: number } {
  const before = text.slice(0, text.indexOf('|')).split('\n');
  return { line: before.length - 1, character: before.at(-1)!.length };
}
