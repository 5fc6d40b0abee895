import assert from 'node:assert/strict';
import type { Diagnostic } from 'vscode-languageserver/node';
import { startClient } from './client.ts';
import { folderWith } from './folder.ts';
import { codesOf, PLAN } from './plan.ts';

describe('server: files that are set aside', () => {
  it('are not read, and all others are', async () => {
    const folder = folderWith({ ...PLAN, 'bad.plan.yaml': 'targets: {x: [\n', 'slip.plan.yaml': 'targets: {y: [\n' });
    const initializationOptions = { setAside: [folder.at('bad.plan.yaml')] };
    const client = await startClient({ folders: [folder.uri], pulls: true, initialize: { initializationOptions } });
    const { items } = await client.ask<{ items: { uri: string; items: Diagnostic[] }[] }>('workspace/diagnostic', {
      previousResultIds: [],
    });
    const found = new Map(items.map((each) => [each.uri, codesOf(each.items)]));
    assert.equal(found.get(folder.at('bad.plan.yaml')), undefined);
    assert.ok(found.get(folder.at('slip.plan.yaml'))!.includes('yaml-syntax'));
    assert.equal(
      await client.ask('textDocument/hover', { textDocument: { uri: folder.at('bad.plan.yaml') }, position: { line: 0, character: 1 } }),
      null,
    );
    await client.stop();
    folder.dispose();
  });
});
