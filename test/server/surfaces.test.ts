import assert from 'node:assert/strict';
import type {
  CallHierarchyIncomingCall,
  CallHierarchyItem,
  CallHierarchyOutgoingCall,
  DocumentHighlight,
  DocumentLink,
  FoldingRange,
  LinkedEditingRanges,
  Location,
  SelectionRange,
  SemanticTokens,
  SemanticTokensDelta,
  SymbolInformation,
  TypeHierarchyItem,
} from 'vscode-languageserver/node';
import { startClient, type TestClient } from './client.ts';
import { folderWith, type TestFolder } from './folder.ts';
import { PLAN, positionOf, textAt } from './plan.ts';

const ZONES = `# a word
# on the zones
${PLAN['zones.plan.yaml']}sources:
  bao-cao:
    name: Báo cáo
    file: nguon/bao cao.txt
    url: https://example.org/a
  ngoai: {name: Ngoài, file: ../ngoai.txt}
`;
const FIGURES = `${PLAN['figures.plan.yaml']}targets:
  fdi-2024: {name: FDI năm 2024, indicator: fdi, scope: kcn-a, period: 2024, at-least: 200}
`;

describe('server: surfaces', () => {
  let folder: TestFolder;
  let client: TestClient;
  const at = (what: string, within = 1) => ({ textDocument: { uri: figures() }, position: positionOf(FIGURES, what, within) });
  const zones = () => folder.at('zones.plan.yaml');
  const figures = () => folder.at('figures.plan.yaml');

  before(async () => {
    folder = folderWith({ ...PLAN, 'zones.plan.yaml': ZONES, 'figures.plan.yaml': FIGURES, 'nguon/bao cao.txt': 'x', 'manifest.txt': '' });
    client = await startClient({ folders: [folder.uri], pulls: true });
    client.open(figures(), FIGURES);
    client.open(zones(), ZONES);
    await client.pull(figures());
  });

  after(async () => {
    await client.stop();
    folder.dispose();
  });

  it('looks for entries over the whole plan, unsaved text included', async () => {
    const found = await client.ask<SymbolInformation[]>('workspace/symbol', { query: 'binh minh' });
    assert.deepEqual(
      found.map(({ name, location }) => [name, location.uri, textAt(ZONES, location.range)]),
      [['KCN Bình Minh · kcn-a', zones(), 'kcn-a']],
    );
    assert.deepEqual(await client.ask('workspace/symbol', { query: 'không có' }), []);
  });

  it('highlights an id in its file, and types it together with its references', async () => {
    const found = await client.ask<DocumentHighlight[]>('textDocument/documentHighlight', at('fdi'));
    assert.deepEqual(
      found.map(({ range, kind }) => [textAt(FIGURES, range), kind]),
      [
        ['fdi', 3],
        ['fdi', 2],
        ['fdi', 2],
      ],
    );
    const linked = await client.ask<LinkedEditingRanges>('textDocument/linkedEditingRange', at('fdi'));
    assert.equal(linked.ranges.length, 3);
    assert.equal(await client.ask('textDocument/linkedEditingRange', at('kcn-a')), null);
  });

  it('opens the file of a source, and what it names on the web, never what lies outside', async () => {
    const found = await client.ask<DocumentLink[]>('textDocument/documentLink', { textDocument: { uri: zones() } });
    assert.deepEqual(
      found.map(({ target, range }) => [target, textAt(ZONES, range)]),
      [
        [folder.at('nguon/bao cao.txt'), 'nguon/bao cao.txt'],
        ['https://example.org/a', 'https://example.org/a'],
      ],
    );
  });

  it('folds, and selects ever more', async () => {
    const folds = await client.ask<FoldingRange[]>('textDocument/foldingRange', { textDocument: { uri: zones() } });
    assert.deepEqual(
      folds.map(({ startLine, endLine, kind }) => [startLine, endLine, kind]),
      [
        [0, 1, 'comment'],
        [2, 4, undefined],
        [5, 10, undefined],
        [6, 9, undefined],
      ],
    );
    const { textDocument, position } = at('kcn-a');
    const [selection] = await client.ask<SelectionRange[]>('textDocument/selectionRange', { textDocument, positions: [position] });
    assert.equal(textAt(FIGURES, selection!.range), 'kcn-a');
    assert.equal(textAt(FIGURES, selection!.parent!.range), 'scope: kcn-a');
  });

  it('goes from a figure to its indicator, and from a target to its figures', async () => {
    const [indicator] = await client.ask<Location[]>('textDocument/typeDefinition', at('value: 100', 8));
    assert.equal(textAt(FIGURES, indicator!.range), 'fdi');
    const feeding = await client.ask<Location[]>('textDocument/implementation', at('fdi-2024'));
    assert.deepEqual(
      feeding.map(({ range }) => textAt(FIGURES, range)),
      ['100'],
    );
  });

  it('follows a number to what it is made of, and to the targets that rest on it', async () => {
    const [target] = await client.ask<CallHierarchyItem[]>('textDocument/prepareCallHierarchy', at('fdi-2024'));
    assert.equal(target!.name, 'FDI năm 2024');
    const [made] = await client.ask<CallHierarchyOutgoingCall[]>('callHierarchy/outgoingCalls', { item: target });
    assert.deepEqual([made!.to.uri, textAt(FIGURES, made!.to.range)], [figures(), '100']);
    const [figure] = await client.ask<CallHierarchyItem[]>('textDocument/prepareCallHierarchy', at('value: 100', 8));
    const [user] = await client.ask<CallHierarchyIncomingCall[]>('callHierarchy/incomingCalls', { item: figure });
    assert.equal(user!.from.name, 'FDI năm 2024');
    assert.equal(await client.ask('textDocument/prepareCallHierarchy', at('Vốn')), null);
    assert.deepEqual(await client.ask('callHierarchy/outgoingCalls', { item: { ...target, data: { x: 1 } } }), []);
  });

  it('follows a zone to what it lies in and what lies in it', async () => {
    const [zone] = await client.ask<TypeHierarchyItem[]>('textDocument/prepareTypeHierarchy', at('kcn-a'));
    assert.deepEqual([zone!.name, zone!.uri, textAt(ZONES, zone!.selectionRange)], ['KCN Bình Minh', zones(), 'kcn-a']);
    for (const way of ['supertypes', 'subtypes']) assert.deepEqual(await client.ask(`typeHierarchy/${way}`, { item: zone }), []);
    const cluster = 'zones:\n  ccn: {name: CCN, type: CCN, within: kcn-a}\n';
    client.open(folder.at('c.plan.yaml'), cluster);
    const [below] = await client.ask<TypeHierarchyItem[]>('typeHierarchy/subtypes', { item: zone });
    assert.equal(below!.name, 'CCN');
    const [above] = await client.ask<TypeHierarchyItem[]>('typeHierarchy/supertypes', { item: below });
    assert.equal(above!.name, 'KCN Bình Minh');
    client.close(folder.at('c.plan.yaml'));
  });

  it('says what each word is: all, those on screen, or what has changed', async () => {
    const { legend } = client.initialized.capabilities.semanticTokensProvider!;
    const textDocument = { uri: figures() };
    const full = await client.ask<SemanticTokens>('textDocument/semanticTokens/full', { textDocument });
    const words = decoded(FIGURES, full.data).map(([text, type, declares]) => `${legend.tokenTypes[type]}${declares ? '!' : ''} ${text}`);
    assert.deepEqual(words.slice(0, 4), ['variable! fdi', 'enumMember flow', 'variable fdi', 'variable kcn-a']);
    assert.ok(words.includes('number 100') && words.includes('period 2024-11-15'));
    const start = positionOf(FIGURES, 'targets:');
    const range = { start, end: { line: start.line + 2, character: 0 } };
    const part = await client.ask<SemanticTokens>('textDocument/semanticTokens/range', { textDocument, range });
    assert.equal(decoded(FIGURES, part.data)[0]![0], 'fdi-2024');
    const spot = positionOf(FIGURES, 'value: 100', 7);
    client.change(figures(), 2, { range: { start: spot, end: spot }, text: 'khoảng ' });
    const delta = await client.ask<SemanticTokensDelta>('textDocument/semanticTokens/full/delta', {
      textDocument,
      previousResultId: full.resultId,
    });
    const patched = [...full.data];
    for (const { start: from, deleteCount, data } of delta.edits) patched.splice(from, deleteCount, ...(data ?? []));
    assert.ok(delta.edits.every(({ data }) => data!.length <= 10));
    assert.deepEqual(patched, (await client.ask<SemanticTokens>('textDocument/semanticTokens/full', { textDocument })).data);
    client.change(figures(), 3, { text: FIGURES });
  });
});

/** Text, type and modifiers of each word. */
function decoded(text: string, data: readonly number[]): [text: string, type: number, modifiers: number][] {
  const lines = text.split('\n');
  let [line, character] = [0, 0];
  return Array.from({ length: data.length / 5 }, (_, i) => {
    const [down = 0, right = 0, length = 0, type = 0, modifiers = 0] = data.slice(i * 5, i * 5 + 5);
    character = down > 0 ? right : character + right;
    line += down;
    return [lines[line]!.slice(character, character + length), type, modifiers];
  });
}
