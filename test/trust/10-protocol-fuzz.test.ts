import assert from 'node:assert/strict';
import { once } from 'node:events';
import type { Random } from '../core/history/history.ts';
import { FRAGMENTS } from '../core/syntax/samples.ts';
import { folderWith, type TestFolder } from '../server/folder.ts';
import { PLAN } from '../server/plan.ts';
import { startServer } from '../server/client.ts';
import { memoryOf } from './memory.ts';
import { trialOf } from './trial.ts';
import { type Wire, wireTo } from './wire.ts';

const { seed, many, cases, figure } = trialOf(10);
const SESSIONS = many(20, 2_500);
const MESSAGES = 400;

const REQUESTS = [
  ...['hover', 'completion', 'definition', 'references', 'inlayHint', 'codeLens', 'documentSymbol', 'codeAction', 'diagnostic', 'rename'],
  ...['prepareRename', 'documentHighlight', 'linkedEditingRange', 'foldingRange', 'selectionRange', 'documentLink', 'semanticTokens/full'],
  ...['semanticTokens/full/delta', 'semanticTokens/range', 'typeDefinition', 'implementation', 'prepareCallHierarchy', 'formatting'],
  ...['rangeFormatting', 'onTypeFormatting', 'prepareTypeHierarchy', 'willSaveWaitUntil', 'nothingOfTheKind', 'signatureHelp'],
].map((name) => `textDocument/${name}`);
const OTHERS = [
  ...['workspace/symbol', 'workspace/executeCommand', 'workspace/diagnostic', 'workspace/willRenameFiles', 'codeLens/resolve'],
  ...['completionItem/resolve', 'codeAction/resolve', 'callHierarchy/incomingCalls', 'callHierarchy/outgoingCalls'],
  ...[
    'typeHierarchy/supertypes',
    'inlayHint/resolve',
    'documentLink/resolve',
    'zoneplan/overview',
    'zoneplan/dashboard',
    'zoneplan/status',
  ],
  ...['initialize', '$/nothing', '', 'toString', '__proto__', 'constructor', '\u0000'],
];
const TOLD = [
  ...['textDocument/didOpen', 'textDocument/didChange', 'textDocument/didClose', 'textDocument/didSave', 'textDocument/willSave'],
  ...['workspace/didChangeConfiguration', 'workspace/didChangeWatchedFiles', 'workspace/didChangeWorkspaceFolders', 'initialized'],
  ...['$/setTrace', '$/progress', 'window/workDoneProgress/cancel', 'nothing/known', 'notebookDocument/didOpen'],
];

describe('The server', function () {
  this.timeout(0);
  let folder: TestFolder;
  before(() => (folder = folderWith(PLAN)));
  after(() => folder.dispose());

  it(`answers every request once, in ${SESSIONS} sessions of ${MESSAGES} messages, seed ${seed}`, async () => {
    let requests = 0;
    await cases(SESSIONS, async (random, of) => {
      const wire = wireTo(startServer([], 'pipe'));
      const sent: unknown[] = [];
      of(sent);
      for (let n = 0; n < random.below(3); n += 1) send(wire, sent, random, folder);
      wire.ask('initialize', beginning(folder));
      if (random.below(2) === 0) wire.tell('initialized', {});
      for (let n = 0; n < MESSAGES; n += 1) send(wire, sent, random, folder);
      requests += await answered(wire);
      const { exitCode } = wire.process;
      assert.equal(exitCode, null);
      wire.tell('textDocument/didOpen', {
        textDocument: { uri: 'file:///new/z.plan.yaml', languageId: 'zoneplan', version: 1, text: PLAN['zones.plan.yaml'] },
      });
      wire.ask('textDocument/documentSymbol', { textDocument: { uri: 'file:///new/z.plan.yaml' } }, 'in the end');
      await answered(wire);
      assert.ok(Array.isArray(wire.results.get('in the end')), 'serves a new file as if nothing had been');
      assert.equal(wire.errors(), '');
      wire.ask('shutdown', undefined);
      await answered(wire);
      const gone = once(wire.process, 'exit');
      wire.tell('exit', undefined);
      assert.deepEqual(await gone, [0, null]);
    });
    figure('messages', `${SESSIONS * MESSAGES} messages, ${requests} requests answered once each, alive`);
  });

  it('takes nothing in that it was only promised: frames of 100 MB and more, and ends with its client', async () => {
    for (const length of ['100000000', '1e12', '99999999999999999999', '-5', 'NaN', '0x10', '']) {
      const wire = wireTo(startServer());
      wire.ask('initialize', beginning(folder));
      await answered(wire);
      wire.raw(`Content-Length: ${length}\r\n\r\n{"jsonrpc":"2.0","method":"x"}`);
      wire.raw(`Content-Type: a\r\n\r\n`);
      await new Promise((resolve) => setTimeout(resolve, 50));
      assert.ok(wire.process.exitCode !== null || memoryOf(wire.process.pid).peak < 300, length);
      const gone = wire.process.exitCode === null ? once(wire.process, 'exit') : undefined;
      wire.process.stdin.end();
      await gone;
      assert.ok([0, 1].includes(wire.process.exitCode!), `${length}: ${wire.process.exitCode}`);
    }
  });
});

function beginning(folder: TestFolder): object {
  return {
    processId: process.pid,
    rootUri: null,
    workspaceFolders: [{ uri: folder.uri, name: 'x' }],
    capabilities: { textDocument: { publishDiagnostics: {} }, workspace: { workspaceFolders: true } },
  };
}

/** Waits until every request has its answer, then looks whether any has two. */
async function answered(wire: Wire): Promise<number> {
  await wire.settled();
  for (const [id, count] of wire.answers) assert.equal(count, 1, `${id} was answered ${count} times`);
  assert.deepEqual(
    [...wire.asked].filter((id) => !wire.answers.has(id)),
    [],
    'not answered',
  );
  return wire.asked.size;
}

function send(wire: Wire, sent: unknown[], random: Random, folder: TestFolder): void {
  const way = random.below(20);
  const params = paramsOf(random, folder);
  if (way < 9) sent.push([random.pick(random.below(4) > 0 ? REQUESTS : OTHERS), params]);
  else if (way < 15) sent.push([random.pick(TOLD), params]);
  const last = sent.at(-1) as [string, unknown] | undefined;
  if (way < 9) wire.ask(last![0], params, random.below(9) === 0 ? `id-${wire.asked.size}` : undefined);
  else if (way < 15) wire.tell(last![0], params);
  else if (way < 17) for (const id of [...wire.asked].slice(-random.below(12))) wire.tell('$/cancelRequest', { id });
  else if (way === 17) wire.tell('$/cancelRequest', random.pick([{ id: 'none' }, { id: null }, {}, null, { id: -1 }]));
  else if (way === 18) wire.frame(random.pick(BROKEN));
  else wire.tell('textDocument/didChange', typing(random, folder));
}

/** Frames whose length is right and whose content is not. */
const BROKEN: readonly Buffer[] = [
  ...['', '{', 'null', '[]', '7', '"x"', '{}', '{"jsonrpc":"2.0"}', '{"jsonrpc":"2.0","id":{}}', '[{"jsonrpc":"2.0","method":"a"}]'],
  ...[
    '{"jsonrpc":"2.0","id":77777,"result":null}',
    '{"jsonrpc":"2.0","id":"nobody","error":{"code":1,"message":"x"}}',
    '{"jsonrpc":"1.0","method":7}',
  ],
  `${'['.repeat(5000)}${']'.repeat(5000)}`,
]
  .map((text) => Buffer.from(text))
  .concat([Buffer.from([0xff, 0xfe, 0xc0, 0x80]), Buffer.from([0x22, 0xed, 0xa0, 0x80, 0x22]), Buffer.alloc(3000)]);

function paramsOf(random: Random, folder: TestFolder): unknown {
  const odd = () =>
    random.pick([
      null,
      7,
      -1,
      1e20,
      'x',
      [],
      {},
      { line: -1 },
      { line: 1e9, character: 1e9 },
      { uri: 'file:///x' },
      { uri: 5 },
      [null],
      true,
    ]);
  if (random.below(8) === 0) return odd();
  const at = () => (random.below(5) === 0 ? odd() : { line: random.below(12), character: random.below(70) });
  const name = random.pick(['figures.plan.yaml', 'zones.plan.yaml', 'zoneplan.yaml', 'new.plan.yaml', '../out.plan.yaml', '%00.plan.yaml']);
  const uri =
    random.below(8) === 0 ? random.pick(['', 'x', 'untitled:a', 'file:', 'http://a/b.plan.yaml', 'file:///%', 5, null]) : folder.at(name);
  return {
    textDocument:
      random.below(10) === 0
        ? odd()
        : { uri, version: random.below(9) - 2, languageId: 'zoneplan', text: random.pick([...Object.values(PLAN), '[', 7]) },
    position: at(),
    range: random.below(6) === 0 ? odd() : { start: at(), end: at() },
    context: random.pick([{ diagnostics: [], includeDeclaration: true }, odd()]),
    positions: random.pick([[at(), at()], odd()]),
    newName: random.pick(['ten-moi', '', 'A B', 7, null]),
    contentChanges: random.pick([[{ text: 'x', range: { start: at(), end: at() } }], [{ text: random.pick(FRAGMENTS) }], odd()]),
    options: odd(),
    query: odd(),
    item: odd(),
    command: random.pick(['zoneplan.nothing', 'toString', odd()]),
    arguments: odd(),
    previousResultIds: random.pick([[], odd()]),
    previousResultId: odd(),
    changes: random.pick([[{ uri: folder.at('zones.plan.yaml'), type: 1 + random.below(5) }], odd()]),
    event: random.pick([
      { added: [], removed: [{ uri: folder.uri, name: 'x' }] },
      { added: [{ uri: folder.uri, name: 'x' }], removed: [] },
      odd(),
    ]),
    files: odd(),
    settings: odd(),
    ch: odd(),
  };
}

/** What an editor would send of an open file, of any version. */
function typing(random: Random, folder: TestFolder): object {
  const at = () => ({ line: random.below(8), character: random.below(60) });
  const [start, end] = [at(), at()];
  const textDocument = { uri: folder.at('figures.plan.yaml'), version: random.below(50) };
  return { textDocument, contentChanges: [{ range: { start, end }, text: random.pick(FRAGMENTS) }] };
}
