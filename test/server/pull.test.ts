import assert from 'node:assert/strict';
import { once } from 'node:events';
import { CancellationTokenSource, type WorkspaceDiagnosticReport } from 'vscode-languageserver/node';
import { startClient, type TestClient } from './client.ts';
import { folderWith, type TestFolder } from './folder.ts';
import { BROKEN, codesOf, PLAN } from './plan.ts';

const ZONES = PLAN['zones.plan.yaml'];
const FIGURES = PLAN['figures.plan.yaml'];

describe('server: diagnostics it is asked for', () => {
  let folder: TestFolder;
  let client: TestClient;

  const begin = async (files: Readonly<Record<string, string>> = PLAN, setup: object = {}) => {
    folder = folderWith(files);
    client = await startClient({ folders: [folder.uri], pulls: true, ...setup });
  };
  const ofWorkspace = (previous: WorkspaceDiagnosticReport['items'] = []) => {
    const previousResultIds = previous.flatMap(({ uri, resultId }) => (resultId ? [{ uri, value: resultId }] : []));
    return client.ask<WorkspaceDiagnosticReport>('workspace/diagnostic', { previousResultIds });
  };
  const reportOf = (report: WorkspaceDiagnosticReport, name: string) => {
    const found = report.items.find(({ uri }) => uri === folder.at(name));
    return found?.kind === 'full' ? codesOf(found.items) : found?.kind;
  };
  /** Whether a request stays unanswered while the server answers others. */
  const isHeld = async (answer: Promise<unknown>) => {
    const others = (async () => {
      for (let i = 0; i < 20; i += 1) await client.pull(folder.at('zones.plan.yaml'));
      return 'held';
    })();
    return (await Promise.race([answer, others])) === 'held';
  };

  afterEach(async () => {
    await client.stop();
    folder.dispose();
  });

  it('answers unchanged to the result id of the same diagnostics', async () => {
    await begin();
    const uri = folder.at('zones.plan.yaml');
    client.open(uri, BROKEN);
    const first = await client.pull(uri);
    assert.equal(first.kind, 'full');
    assert.ok(codesOf(first.items).includes('yaml-syntax'));
    assert.deepEqual(await client.pull(uri, first.resultId), { kind: 'unchanged', resultId: first.resultId });
    client.change(uri, 2, { text: ZONES });
    const second = await client.pull(uri, first.resultId);
    assert.equal(second.kind, 'full');
    assert.ok(!codesOf(second.items).includes('yaml-syntax'));
    assert.equal((await client.pull(uri, 'from another server')).kind, 'full');
    assert.deepEqual(client.published, []);
  });

  it('answers for a file that is not open, and nothing for one that is no plan', async () => {
    await begin({ ...PLAN, 'old.plan.yaml': BROKEN });
    assert.ok(codesOf((await client.pull(folder.at('old.plan.yaml'))).items).includes('yaml-syntax'));
    assert.deepEqual((await client.pull(folder.at('none.plan.yaml'))).items, []);
  });

  it('reports the whole plan at once, then holds the request until something changes', async () => {
    await begin({ ...PLAN, 'old.plan.yaml': BROKEN });
    const figures = folder.at('figures.plan.yaml');
    const first = await ofWorkspace();
    assert.deepEqual(first.items.map(({ uri }) => uri).sort(), [...Object.keys(PLAN), 'old.plan.yaml'].map(folder.at).sort());
    assert.ok(reportOf(first, 'old.plan.yaml')!.includes('yaml-syntax'));
    const second = ofWorkspace(first.items);
    assert.equal(await isHeld(second), true);
    client.open(folder.at('zones.plan.yaml'), ZONES.replace('kcn-a', 'kcn-z'));
    const news = await second;
    assert.ok((reportOf(news, 'figures.plan.yaml') as string[]).includes('unknown-zone'));
    assert.equal(reportOf(news, 'old.plan.yaml'), 'unchanged');
    assert.equal(news.items.find(({ uri }) => uri === figures)?.version, null);
  });

  it('reports a deleted file as free of findings', async () => {
    await begin({ ...PLAN, 'old.plan.yaml': BROKEN });
    const first = await ofWorkspace();
    const second = ofWorkspace(first.items);
    folder.remove('old.plan.yaml');
    client.tell('workspace/didChangeWatchedFiles', { changes: [{ uri: folder.at('old.plan.yaml'), type: 3 }] });
    assert.deepEqual(reportOf(await second, 'old.plan.yaml'), []);
  });

  it('streams news to a client that takes partial results, and keeps the request open', async () => {
    await begin({ ...PLAN, 'old.plan.yaml': BROKEN });
    const parts: WorkspaceDiagnosticReport[] = [];
    const source = new CancellationTokenSource();
    const heard = (name: string, code: string) =>
      new Promise<void>((resolve) => {
        client.connection.onNotification('$/progress', ({ token, value }: { token: string; value: WorkspaceDiagnosticReport }) => {
          assert.equal(token, 'stream');
          parts.push(value);
          const found = reportOf(value, name);
          if (Array.isArray(found) && found.includes(code)) resolve();
        });
      });
    const first = heard('old.plan.yaml', 'yaml-syntax');
    const open = client.connection.sendRequest(
      'workspace/diagnostic',
      { previousResultIds: [], partialResultToken: 'stream' },
      source.token,
    );
    await first;
    const next = heard('figures.plan.yaml', 'unknown-zone');
    client.open(folder.at('zones.plan.yaml'), ZONES.replace('kcn-a', 'kcn-z'));
    await next;
    assert.equal(await isHeld(open), true);
    assert.equal(parts.filter((part) => reportOf(part, 'old.plan.yaml') !== undefined).length, 1);
    source.cancel();
    await assert.rejects(open, { code: -32800 });
  });

  it('answers a held request when it shuts down', async () => {
    await begin();
    const held = ofWorkspace((await ofWorkspace()).items);
    await client.ask('shutdown', undefined);
    assert.deepEqual(await held, { items: [] });
    client.tell('exit', undefined);
    await once(client.process, 'exit');
  });

  it('does not begin what was cancelled', async () => {
    await begin();
    const uri = folder.at('zones.plan.yaml');
    client.open(uri, ZONES);
    const sources = Array.from({ length: 50 }, () => new CancellationTokenSource());
    const answers = sources.map(({ token }) =>
      client.connection.sendRequest('textDocument/documentSymbol', { textDocument: { uri } }, token).then(
        () => 0,
        (error: { code: number }) => error.code,
      ),
    );
    for (const source of sources) source.cancel();
    for (const code of await Promise.all(answers)) assert.ok(code === 0 || code === -32800, String(code));
  });

  it('asks the client to pull an open file again that a change elsewhere made stale', async () => {
    await begin(PLAN, { capabilities: { workspace: { diagnostics: { refreshSupport: true } } } });
    const [zones, figures] = [folder.at('zones.plan.yaml'), folder.at('figures.plan.yaml')];
    client.open(zones, ZONES);
    client.open(figures, FIGURES);
    const before = await client.pull(figures);
    await client.pull(zones);
    const asked = client.hears('workspace/diagnostic/refresh');
    client.change(zones, 2, { text: ZONES.replace('kcn-a', 'kcn-z') });
    await asked;
    const after = await client.pull(figures, before.resultId);
    assert.ok(codesOf(after.items).includes('unknown-zone'));
  });
});
