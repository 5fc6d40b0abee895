import assert from 'node:assert/strict';
import { startClient } from './client.ts';
import { BROKEN, codesOf, PLAN } from './plan.ts';

describe('server: a workspace that is on no disk', () => {
  const files = new Map<string, string>(
    [...Object.entries(PLAN), ['old.plan.yaml', BROKEN]].map(([name, text]) => [`memfs://host/plans/${name}`, `\uFEFF${text}`]),
  );
  const answers = {
    'zoneplan/files': () => [...files.keys()],
    'zoneplan/read': ({ uri }: { uri: string }) => files.get(uri) ?? null,
  };

  it('reads its files through the client', async () => {
    const client = await startClient({
      folders: ['memfs://host/plans/'],
      answers,
      pulls: true,
      initialize: { initializationOptions: { files: true } },
    });
    const { items } = await client.pull('memfs://host/plans/old.plan.yaml');
    const slip = items.find(({ code }) => code === 'yaml-syntax');
    assert.deepEqual(slip!.range.start, { line: 0, character: BROKEN.indexOf('[') });
    const figures = 'memfs://host/plans/figures.plan.yaml';
    client.open(figures, PLAN['figures.plan.yaml'].replace('kcn-a', 'kcn-b'));
    assert.ok(!codesOf((await client.pull(figures)).items).includes('unknown-zone'));
    await client.stop();
  });

  it('serves what is open when the client offers no files', async () => {
    const client = await startClient({ folders: ['memfs://host/plans'], pulls: true });
    const uri = 'memfs://host/plans/old.plan.yaml';
    client.open(uri, BROKEN);
    assert.ok(codesOf((await client.pull(uri)).items).includes('yaml-syntax'));
    await client.stop();
  });

  it('serves a document that was never saved', async () => {
    const client = await startClient({ pulls: true });
    client.open('untitled:Untitled-1', BROKEN);
    assert.ok(codesOf((await client.pull('untitled:Untitled-1')).items).includes('yaml-syntax'));
    await client.stop();
  });
});
