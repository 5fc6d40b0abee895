import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Diagnostic, LSPErrorCodes } from 'vscode-languageserver/node';
import { startClient, type TestClient } from '../server/client.ts';
import { folderWith, type TestFolder } from '../server/folder.ts';
import { PLAN } from '../server/plan.ts';

const FRAGMENTS = [
  '\n',
  '  ',
  '"',
  "'",
  '[',
  '}',
  ': ',
  '- ',
  '\t',
  '#',
  '&a ',
  '*a',
  '---\n',
  '|\n',
  '\r\n',
  '👩‍👩‍👧',
  '\u0301',
  'kcn-a',
  '9.200',
  'value: ',
  '',
];
const REQUESTS = [
  ...['hover', 'definition', 'references', 'inlayHint', 'codeLens', 'documentSymbol', 'codeAction', 'diagnostic'],
  ...['rename', 'prepareRename', 'documentHighlight', 'linkedEditingRange', 'foldingRange', 'selectionRange', 'documentLink'],
  ...['semanticTokens/full', 'semanticTokens/full/delta', 'semanticTokens/range', 'typeDefinition', 'implementation'],
  ...['prepareCallHierarchy', 'prepareTypeHierarchy'],
];

const position = fc.record({ line: fc.integer({ min: 0, max: 9 }), character: fc.integer({ min: 0, max: 60 }) });
const edit = fc.record({ a: position, b: position, text: fc.constantFrom(...FRAGMENTS) });
const odd = fc.oneof(
  fc.constant(null),
  fc.integer(),
  fc.string(),
  fc.constant([]),
  fc.constant({ line: -1 }),
  fc.constant({ uri: 'file:///x' }),
);

describe('server: a storm of messages', () => {
  let folder: TestFolder;
  let client: TestClient;
  let fresh: TestClient;
  let uri: string;

  before(async () => {
    folder = folderWith(PLAN);
    uri = folder.at('figures.plan.yaml');
    [client, fresh] = await Promise.all([
      startClient({ folders: [folder.uri], pulls: true }),
      startClient({ folders: [folder.uri], pulls: true }),
    ]);
  });
  after(async () => {
    await Promise.all([client.stop(), fresh.stop()]);
    folder.dispose();
  });

  it('finds after any edits what it finds in the same text at once', async () => {
    const found = async (from: TestClient) =>
      (await from.pull(uri)).items.map(({ code, message, range }: Diagnostic) => ({ code, message, range }));
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(edit, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 12 }), async (notifications) => {
        let text: string = PLAN['figures.plan.yaml'];
        client.open(uri, text, 1);
        for (const [i, edits] of notifications.entries()) {
          const changes = edits.map((each) => {
            const [range, next] = applied(text, each);
            text = next;
            return { range, text: each.text };
          });
          client.change(uri, i + 2, ...changes);
        }
        fresh.open(uri, text, 1);
        assert.deepEqual(await found(client), await found(fresh), JSON.stringify(text));
        client.close(uri);
        fresh.close(uri);
      }),
      { numRuns: 40, seed: 20241115 },
    );
  });

  it('answers every request once, whatever is asked, in whatever order', async () => {
    const message = fc.oneof(
      fc.record({
        kind: fc.constant('ask'),
        method: fc.constantFrom(...REQUESTS),
        at: fc.oneof(position, odd),
        document: fc.oneof(fc.constant('own'), odd),
      }),
      fc.record({
        kind: fc.constant('tell'),
        method: fc.constantFrom('didOpen', 'didChange', 'didClose', 'didNothing'),
        at: fc.oneof(position, odd),
        document: fc.oneof(fc.constant('own'), odd),
      }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(message, { minLength: 20, maxLength: 60 }), async (messages) => {
        const asked: Promise<unknown>[] = [];
        for (const { kind, method, at, document } of messages) {
          const textDocument = document === 'own' ? { uri, version: 5, languageId: 'zoneplan', text: PLAN['figures.plan.yaml'] } : document;
          const params = {
            textDocument,
            position: at,
            range: { start: at, end: at },
            context: at,
            positions: [at],
            newName: 'ten-moi',
            contentChanges: [{ text: '[', range: { start: at, end: at } }],
          };
          if (kind === 'tell') client.tell(`textDocument/${method}`, params);
          else asked.push(client.ask(`textDocument/${method}`, params).catch(isRefusal));
        }
        await Promise.all(asked);
        assert.equal(client.process.exitCode, null);
      }),
      { numRuns: 30, seed: 20241115 },
    );
    client.open(uri, PLAN['figures.plan.yaml'], 9);
    assert.ok(Array.isArray(await client.ask('textDocument/documentSymbol', { textDocument: { uri } })));
  });
});

/** What cannot be renamed is answered with a reason. */
function isRefusal(error: { readonly code?: number }): void {
  assert.equal(error.code, LSPErrorCodes.RequestFailed);
}

/** An edit as the protocol means it, on the text as one string: the range, clamped and the right way round, and the text after it. */
function applied(
  text: string,
  { a, b, text: put }: { a: { line: number; character: number }; b: { line: number; character: number }; text: string },
) {
  const [first, last] = [offset(text, a), offset(text, b)].sort((x, y) => x - y) as [number, number];
  const [start, end] = offset(text, a) <= offset(text, b) ? [a, b] : [b, a];
  return [{ start, end }, text.slice(0, first) + put + text.slice(last)] as const;
}

function offset(text: string, { line, character }: { line: number; character: number }): number {
  const lines = [...text.matchAll(/[^\r\n]*(?:\r\n|\r|\n|$)/g)];
  const found = lines[line];
  if (!found) return text.length;
  return found.index + Math.min(character, found[0].replace(/[\r\n]+$/, '').length);
}
