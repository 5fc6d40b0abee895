import assert from 'node:assert/strict';
import { once } from 'node:events';
import { startClient } from './client.ts';
import { folderWith } from './folder.ts';
import { BROKEN, codesOf, PLAN } from './plan.ts';

describe('server: lifecycle', () => {
  it('offers what it answers, and pulled diagnostics only to a client that pulls', async () => {
    const [pushed, pulling] = await Promise.all([startClient(), startClient({ pulls: true })]);
    const { capabilities } = pulling.initialized;
    assert.deepEqual(capabilities.textDocumentSync, { openClose: true, change: 2 });
    assert.equal(capabilities.positionEncoding, 'utf-16');
    assert.deepEqual(capabilities.diagnosticProvider, { identifier: 'zoneplan', interFileDependencies: true, workspaceDiagnostics: true });
    for (const offer of [
      'hoverProvider',
      'definitionProvider',
      'referencesProvider',
      'documentSymbolProvider',
      'inlayHintProvider',
      'codeActionProvider',
    ] as const) {
      assert.ok(capabilities[offer], offer);
    }
    assert.equal(capabilities.codeLensProvider?.resolveProvider, true);
    assert.equal(pushed.initialized.capabilities.diagnosticProvider, undefined);
    await Promise.all([pushed.stop(), pulling.stop()]);
  });

  it('ends with 0 after shutdown, with 1 without it, and when its client is gone', async () => {
    const [calm, abrupt, gone] = await Promise.all([startClient(), startClient(), startClient()]);
    await calm.stop();
    assert.equal(calm.process.exitCode, 0);
    abrupt.tell('exit', undefined);
    assert.deepEqual(await once(abrupt.process, 'exit'), [1, null]);
    gone.process.stdin!.end();
    assert.deepEqual(await once(gone.process, 'exit'), [1, null]);
  });

  it('refuses requests after shutdown and still ends', async () => {
    const client = await startClient();
    await client.ask('shutdown', undefined);
    await assert.rejects(client.ask('textDocument/hover', { textDocument: { uri: 'file:///a' }, position: { line: 0, character: 0 } }), {
      code: -32600,
    });
    client.tell('exit', undefined);
    assert.deepEqual(await once(client.process, 'exit'), [0, null]);
  });

  it('answers null to what makes no sense, says so, and lives on', async () => {
    const folder = folderWith(PLAN);
    const client = await startClient({ folders: [folder.uri] });
    const uri = folder.at('zones.plan.yaml');
    client.open(uri, PLAN['zones.plan.yaml']);
    for (const method of ['hover', 'definition', 'references', 'inlayHint', 'codeLens', 'documentSymbol', 'codeAction']) {
      for (const params of [null, 7, {}, { textDocument: { uri: 5 } }, { textDocument: { uri: 'file:///nowhere.plan.yaml' } }]) {
        assert.equal(await client.ask(`textDocument/${method}`, params), null, method);
      }
    }
    for (const method of ['didOpen', 'didChange', 'didClose'])
      client.tell(`textDocument/${method}`, { textDocument: { uri: 'file:///x.plan.yaml' }, contentChanges: 4 });
    assert.equal(await client.ask('codeLens/resolve', { range: null, data: null }), null);
    assert.ok(client.log.some((line) => line.startsWith('textDocument/hover')));
    await assert.rejects(client.ask('nobody/knows', {}), { code: -32601 });
    assert.ok(Array.isArray(await client.ask('textDocument/documentSymbol', { textDocument: { uri } })));
    await client.stop();
    folder.dispose();
  });

  it('outlives bytes that are no message', async () => {
    const client = await startClient();
    const uri = 'file:///alone/a.plan.yaml';
    client.process.stdin!.write('Content-Length: 9\r\n\r\n{"broken"');
    client.process.stdin!.write(Buffer.concat([Buffer.from('Content-Length: 4\r\n\r\n'), Buffer.from([0xff, 0xfe, 0xc0, 0x80])]));
    const found = client.publishes(uri);
    client.open(uri, BROKEN);
    assert.ok(codesOf((await found).diagnostics).includes('yaml-syntax'));
    await client.stop();
  });
});
