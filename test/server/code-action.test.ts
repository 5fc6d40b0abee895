import assert from 'node:assert/strict';
import type { CodeAction, SnippetTextEdit, TextDocumentEdit, TextEdit } from 'vscode-languageserver/node';
import { startClient, type TestClient } from './client.ts';
import { folderWith } from './folder.ts';
import { PLAN, positionOf } from './plan.ts';

const MISSPELT = `milestones:
  m1: {name: Xong, due: 2025-06, ownr: ubnd}
organisations:
  ubnd: {name: Ủy ban nhân dân}
`;
const UNDATED = `milestones:
  m1:
    name: Sớm hoàn thành
`;

const CAPABLE = { workspace: { workspaceEdit: { documentChanges: true, snippetEditSupport: true } } };

/** A client with a folder, and what it may do where something stands in a file. */
async function begin(files: Readonly<Record<string, string>>, setup: Parameters<typeof startClient>[0] = {}) {
  const folder = folderWith({ ...PLAN, ...files });
  const client = await startClient({ folders: [folder.uri], pulls: true, capabilities: CAPABLE, ...setup });
  const actionsAt = (name: string, what: string, only?: string[]) => {
    const at = positionOf(files[name]!, what, 1);
    return client.ask<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri: folder.at(name) },
      range: { start: at, end: at },
      context: { diagnostics: [], only },
    });
  };
  /** Opens a file; when it has been checked, all of the plan has been read. */
  const open = async (name: string) => {
    client.open(folder.at(name), files[name]!);
    await client.pull(folder.at(name));
  };
  return { folder, client, actionsAt, open, end: () => over(client, folder) };
}

async function over(client: TestClient, folder: { dispose: () => void }): Promise<void> {
  await client.stop();
  folder.dispose();
}

describe('server: what can be done where one stands', () => {
  it('mends all of one kind in the plan, when more files have some', async () => {
    const files = { 'a.plan.yaml': MISSPELT, 'b.plan.yaml': MISSPELT.replace('m1', 'm2').replace('ubnd: {', 'ubnd-2: {') };
    const { actionsAt, open, end } = await begin(files);
    await open('a.plan.yaml');
    const actions = await actionsAt('a.plan.yaml', 'ownr');
    const all = actions.find(({ title }) => title === 'Fix all 2 `unknown-key` in the plan');
    assert.deepEqual(
      (all!.edit!.documentChanges as TextDocumentEdit[]).map(({ edits }) => (edits as TextEdit[]).map(({ newText }) => newText)),
      [['owner'], ['owner']],
    );
    assert.ok(!actions.some(({ title }) => title.includes('in this file')));
    await end();
  });

  it('works out what mends the whole plan only when it is chosen, for a client that asks then', async () => {
    const files = { 'a.plan.yaml': MISSPELT, 'b.plan.yaml': MISSPELT.replace('m1', 'm2').replace('ubnd: {', 'ubnd-2: {') };
    const codeAction = { resolveSupport: { properties: ['edit'] } };
    const { actionsAt, client, open, end } = await begin(files, { capabilities: { ...CAPABLE, textDocument: { codeAction } } });
    await open('a.plan.yaml');
    const all = (await actionsAt('a.plan.yaml', 'ownr')).find(({ title }) => title === 'Fix all 2 `unknown-key` in the plan');
    assert.equal(all!.edit, undefined);
    const chosen = await client.ask<CodeAction>('codeAction/resolve', all);
    assert.equal(chosen.edit!.documentChanges!.length, 2);
    await end();
  });

  it('ignores a finding above its line, the reason selected to be written', async () => {
    const { actionsAt, open, end } = await begin({ 'a.plan.yaml': UNDATED });
    await open('a.plan.yaml');
    const ignore = (await actionsAt('a.plan.yaml', 'm1')).find(({ title }) => title.startsWith('Ignore `undated-promise`'));
    assert.equal(ignore!.kind, 'quickfix');
    const [change] = ignore!.edit!.documentChanges as TextDocumentEdit[];
    assert.deepEqual(change!.edits as SnippetTextEdit[], [
      {
        range: { start: { line: 1, character: 0 }, end: { line: 1, character: 0 } },
        snippet: { kind: 'snippet', value: `  # zoneplan-ignore undated-promise: \${1:<reason>}\n` },
      },
    ]);
    await end();
  });

  it('says it in Vietnamese, and as a plain text to a client that knows no snippets', async () => {
    const setup = { capabilities: {}, initialize: { locale: 'vi' } };
    const { folder, actionsAt, open, end } = await begin({ 'a.plan.yaml': UNDATED }, setup);
    await open('a.plan.yaml');
    const ignore = (await actionsAt('a.plan.yaml', 'm1')).find(({ title }) => title.startsWith('Bỏ qua `undated-promise`'));
    const edits = ignore!.edit!.changes![folder.at('a.plan.yaml')]!;
    assert.equal(edits[0]!.newText, '  # zoneplan-ignore undated-promise: <lý do>\n');
    await end();
  });

  it('offers what can be written otherwise by its kind; of several blanks each is selected in turn', async () => {
    const files = {
      'a.plan.yaml': `targets:\n  t:\n    name: Vốn\n    indicator: fdi\n    scope: kcn-a\n    period: 2024\n    at-least: 200\n`,
    };
    const { client, actionsAt, open, end } = await begin(files);
    const { codeActionKinds } = client.initialized.capabilities.codeActionProvider as { codeActionKinds: string[] };
    assert.ok(codeActionKinds.includes('refactor'));
    await open('a.plan.yaml');
    const rewrites = await actionsAt('a.plan.yaml', 'at-least', ['refactor.rewrite']);
    const revision = rewrites.find(({ title }) => title === 'Record a revision of the target');
    const [change] = revision!.edit!.documentChanges as TextDocumentEdit[];
    assert.match((change!.edits[0] as SnippetTextEdit).snippet.value, /decided-in: \$\{1:<decision>\}, reason: \$\{2:<reason>\}\\}\n$/);
    assert.deepEqual(await actionsAt('a.plan.yaml', 'at-least', ['refactor.move']), []);
    assert.ok(
      (await actionsAt('a.plan.yaml', '200')).some(({ kind, title }) => kind === 'refactor.rewrite' && title === 'Write as 200 triệu USD'),
    );
    await end();
  });
});
