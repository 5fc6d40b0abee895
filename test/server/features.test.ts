import assert from 'node:assert/strict';
import type { CodeAction, CodeLens, DocumentSymbol, Hover, InlayHint, Location, SymbolInformation } from 'vscode-languageserver/node';
import type { Explanation, PlanStatus } from '../../server/protocol.ts';
import { startClient } from './client.ts';
import { folderWith } from './folder.ts';
import { BROKEN, PLAN, positionOf, textAt } from './plan.ts';

const ZONES = PLAN['zones.plan.yaml'];
const FIGURES = `${PLAN['figures.plan.yaml']}targets:
  fdi-2024: {name: FDI năm 2024, indicator: fdi, scope: kcn-a, period: 2024, at-least: 200}
`;
const MISSPELT = `milestones:
  m1: {name: Xong, due: 2025-06, ownr: ubnd}
  m2: {name: Xong nữa, due: 2025-06, ownr: ubnd}
organisations:
  ubnd: {name: Ủy ban nhân dân}
`;
const NEEDLESS = `organisations:
  # zoneplan-ignore unknown-key: nothing here is unknown
  ubnd: {name: Ủy ban nhân dân}
  # zoneplan-ignore bad-id: nor is this
  so-xd: {name: Sở Xây dựng}
`;
const EVERYWHERE = { start: { line: 0, character: 0 }, end: { line: 999, character: 0 } };

describe('server: features', () => {
  const begin = async (setup: Parameters<typeof startClient>[0] = {}) => {
    const folder = folderWith({ ...PLAN, 'figures.plan.yaml': FIGURES });
    const client = await startClient({ folders: [folder.uri], pulls: true, ...setup });
    const [zones, figures] = [folder.at('zones.plan.yaml'), folder.at('figures.plan.yaml')];
    client.open(figures, FIGURES);
    await client.pull(figures);
    const end = async () => {
      await client.stop();
      folder.dispose();
    };
    return { folder, client, zones, figures, end };
  };

  it('goes to a definition in another file, unsaved text included, and finds all references', async () => {
    const { client, zones, figures, end } = await begin();
    const edited = `# a line above\n${ZONES}`;
    client.open(zones, ZONES);
    client.change(zones, 2, { range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, text: '# a line above\n' });
    const at = { textDocument: { uri: figures }, position: positionOf(FIGURES, 'kcn-a', 2) };
    const [definition] = await client.ask<Location[]>('textDocument/definition', at);
    assert.equal(definition!.uri, zones);
    assert.equal(definition!.range.start.line, positionOf(edited, 'kcn-a').line);
    const found = await client.ask<Location[]>('textDocument/references', { ...at, context: { includeDeclaration: true } });
    assert.deepEqual(found.map(({ uri }) => uri).sort(), [figures, figures, zones].sort());
    for (const { uri, range } of found) assert.equal(textAt(uri === zones ? edited : FIGURES, range), 'kcn-a');
    await end();
  });

  it('shows a hover as markdown, and as plain text to who cannot', async () => {
    for (const [contentFormat, kind] of [
      [['markdown', 'plaintext'], 'markdown'],
      [['plaintext'], 'plaintext'],
    ] as const) {
      const { client, figures, end } = await begin({ capabilities: { textDocument: { hover: { contentFormat: [...contentFormat] } } } });
      const hover = await client.ask<Hover>('textDocument/hover', {
        textDocument: { uri: figures },
        position: positionOf(FIGURES, 'kcn-a', 1),
      });
      assert.equal((hover.contents as { kind: string }).kind, kind);
      await end();
    }
  });

  it('lists symbols as a tree, and flat to who cannot', async () => {
    const tree = await begin({ capabilities: { textDocument: { documentSymbol: { hierarchicalDocumentSymbolSupport: true } } } });
    const symbols = await tree.client.ask<DocumentSymbol[]>('textDocument/documentSymbol', { textDocument: { uri: tree.figures } });
    assert.ok(symbols.some(({ children }) => children && children.length > 0));
    await tree.end();
    const flat = await begin();
    const infos = await flat.client.ask<SymbolInformation[]>('textDocument/documentSymbol', { textDocument: { uri: flat.figures } });
    assert.ok(infos.length > symbols.length && infos.every(({ location }) => location.uri === flat.figures));
    await flat.end();
  });

  it('resolves lenses lazily, and only the kinds that are switched on', async () => {
    const { client, figures, end } = await begin();
    const [lens] = await client.ask<CodeLens[]>('textDocument/codeLens', { textDocument: { uri: figures } });
    assert.equal(lens!.command, undefined);
    const { command } = await client.ask<CodeLens>('codeLens/resolve', lens);
    assert.equal(command!.command, 'zoneplan.explainNumber');
    assert.equal(command!.arguments![0], figures);
    assert.notEqual(command!.title, '');
    await end();
    const quiet = await begin({ settings: { codeLens: { target: false }, inlayHints: { enabled: false } } });
    assert.deepEqual(await quiet.client.ask('textDocument/codeLens', { textDocument: { uri: quiet.figures } }), []);
    assert.deepEqual(await quiet.client.ask('textDocument/inlayHint', { textDocument: { uri: quiet.figures }, range: EVERYWHERE }), []);
    await quiet.end();
  });

  it('asks for hints and lenses again when a change elsewhere made them stale', async () => {
    const workspace = { inlayHint: { refreshSupport: true }, codeLens: { refreshSupport: true } };
    const { client, folder, figures, end } = await begin({ capabilities: { workspace } });
    const more = folder.at('more.plan.yaml');
    const text = 'actuals:\n  - {indicator: fdi, scope: kcn-a, period: 2024, as-of: 2024-11-15, value: 150}\n';
    client.change(figures, 2, { text: FIGURES.replace('2024-11-15', '2024-10-15') });
    const hints = () => client.ask<InlayHint[]>('textDocument/inlayHint', { textDocument: { uri: figures }, range: EVERYWHERE });
    const before = await hints();
    const [lens] = await client.ask<CodeLens[]>('textDocument/codeLens', { textDocument: { uri: figures } });
    const title = (await client.ask<CodeLens>('codeLens/resolve', lens)).command!.title;
    const asked = client.hears('workspace/codeLens/refresh');
    client.open(more, text);
    await asked;
    assert.notEqual((await client.ask<CodeLens>('codeLens/resolve', lens)).command!.title, title);
    assert.ok(Array.isArray(before) && Array.isArray(await hints()));
    await end();
  });

  it('offers quick fixes for the version that is open', async () => {
    const { client, folder, end } = await begin({ capabilities: { workspace: { workspaceEdit: { documentChanges: true } } } });
    const uri = folder.at('miss.plan.yaml');
    client.open(uri, MISSPELT, 3);
    const at = positionOf(MISSPELT, 'ownr', 1);
    const actions = await client.ask<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri },
      range: { start: at, end: at },
      context: { diagnostics: [] },
    });
    const fix = actions.find(({ kind, diagnostics }) => kind === 'quickfix' && diagnostics?.[0]?.code === 'unknown-key');
    assert.deepEqual(fix!.edit!.documentChanges, [
      {
        textDocument: { uri, version: 3 },
        edits: [{ range: { start: positionOf(MISSPELT, 'ownr'), end: positionOf(MISSPELT, 'ownr', 4) }, newText: 'owner' }],
      },
    ]);
    const all = actions.find(({ title }) => title === 'Fix all 2 `unknown-key` in this file');
    assert.equal((all!.edit!.documentChanges![0] as { edits: unknown[] }).edits.length, 2);
    const only = await client.ask<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri },
      range: EVERYWHERE,
      context: { diagnostics: [], only: ['refactor'] },
    });
    assert.deepEqual(only, []);
    await end();
  });

  it('mends all that is safe by source.fixAll.zoneplan, without versions for a client that has none', async () => {
    const { client, folder, end } = await begin();
    const uri = folder.at('quiet.plan.yaml');
    client.open(uri, NEEDLESS);
    const ask = (only: string) =>
      client.ask<CodeAction[]>('textDocument/codeAction', {
        textDocument: { uri },
        range: EVERYWHERE,
        context: { diagnostics: [], only: [only] },
      });
    const actions = await ask('source.fixAll');
    assert.deepEqual(
      actions.map(({ kind }) => kind),
      ['source.fixAll.zoneplan'],
    );
    assert.equal(actions[0]!.edit!.changes![uri]!.length, 2);
    assert.deepEqual(await ask('source.fixAll.other'), []);
    await end();
  });

  it('speaks the language of the settings, of the client, of the editor, in this order', async () => {
    const says = async (setup: Parameters<typeof startClient>[0]) => {
      const { client, folder, end } = await begin(setup);
      const uri = folder.at('broken.plan.yaml');
      client.open(uri, BROKEN);
      const { items } = await client.pull(uri);
      await end();
      return items[0]!.message;
    };
    const [english, vietnamese] = [await says({}), await says({ initialize: { locale: 'vi-VN' } })];
    assert.notEqual(english, vietnamese);
    assert.equal(await says({ initialize: { locale: 'vi', initializationOptions: { language: 'en' } } }), english);
    assert.equal(await says({ settings: { language: 'vi' }, initialize: { locale: 'en' } }), vietnamese);
    assert.equal(await says({ settings: { language: 'auto' }, initialize: { locale: 'vi' } }), vietnamese);
  });

  it('follows the settings as they change', async () => {
    const settings: Record<string, unknown> = { language: 'en' };
    const { client, figures, end } = await begin({ settings });
    assert.equal((await client.ask<CodeLens[]>('textDocument/codeLens', { textDocument: { uri: figures } })).length > 0, true);
    settings.codeLens = { target: false };
    client.tell('workspace/didChangeConfiguration', { settings: null });
    await client.hears('workspace/configuration');
    await client.pull(figures);
    assert.deepEqual(await client.ask('textDocument/codeLens', { textDocument: { uri: figures } }), []);
    await end();
  });

  it('explains a number, takes an as-of date and tells how the plan stands', async () => {
    const folder = folderWith({ ...PLAN, 'figures.plan.yaml': FIGURES });
    const client = await startClient({ folders: [folder.uri], pulls: true, initialize: { initializationOptions: { status: true } } });
    const uri = folder.at('figures.plan.yaml');
    const first = client.hears('zoneplan/status');
    client.open(uri, FIGURES);
    assert.equal(((await first) as PlanStatus).root, folder.uri);
    const explained = await client.ask<Explanation>('zoneplan/explain', { uri, what: 'fdi-2024' });
    assert.notEqual(explained.title, '');
    assert.ok(Array.isArray(explained.children));
    assert.equal(await client.ask('zoneplan/asOf', { uri, date: '2024-06-30' }), true);
    assert.equal(await client.ask('zoneplan/asOf', { uri, date: '2024-02-30' }), false);
    assert.equal(await client.ask('zoneplan/asOf', { uri, date: null }), true);
    await client.stop();
    folder.dispose();
  });
});
