import assert from 'node:assert/strict';
import { startClient, type TestClient } from './client.ts';
import { folderWith, type TestFolder } from './folder.ts';
import { benchPlan } from '../../scripts/bench/plan.ts';
import { BROKEN, codesOf, PLAN, positionOf } from './plan.ts';

const FIGURES = PLAN['figures.plan.yaml'];
const ELSEWHERE = FIGURES.replace('kcn-a', 'kcn-c');

describe('server: diagnostics it sends', () => {
  let folder: TestFolder;
  let client: TestClient;

  const begin = async (files: Readonly<Record<string, string>>, setup: object = {}) => {
    folder = folderWith(files);
    client = await startClient({ folders: [folder.uri], ...setup });
  };
  const has = (code: string) => (found: { diagnostics: readonly { code?: string | number }[] }) =>
    codesOf(found.diagnostics).includes(code);
  const lacks = (code: string) => (found: { diagnostics: readonly { code?: string | number }[] }) =>
    !codesOf(found.diagnostics).includes(code);

  afterEach(async () => {
    await client.stop();
    folder.dispose();
  });

  it('opens a broken file, mends it and breaks it again', async () => {
    await begin(PLAN);
    const uri = folder.at('zones.plan.yaml');
    let next = client.publishes(uri);
    client.open(uri, BROKEN, 7);
    const broken = await next;
    assert.equal(broken.version, 7);
    assert.ok(codesOf(broken.diagnostics).includes('yaml-syntax'));
    assert.equal(broken.diagnostics[0]!.source, 'zoneplan');
    next = client.publishes(uri, lacks('yaml-syntax'));
    client.change(uri, 8, { text: PLAN['zones.plan.yaml'] });
    assert.equal((await next).version, 8);
    next = client.publishes(uri, has('yaml-syntax'));
    client.change(uri, 9, { text: BROKEN });
    assert.equal((await next).version, 9);
  });

  it('answers a hover with what the key means while a large plan is read', async () => {
    await begin({ 'zoneplan.yaml': PLAN['zoneplan.yaml'] });
    const [uri, text] = [folder.at('large.plan.yaml'), benchPlan(3_000_000)];
    const published = client.publishes(uri);
    client.open(uri, text);
    const position = positionOf(text, 'capital-type: FDI', 3);
    const card = await client.ask<{ contents: { value: string } } | null>('textDocument/hover', { textDocument: { uri }, position });
    assert.ok(!client.published.some((each) => each.uri === uri), 'the plan had been read already');
    assert.match(card!.contents.value, /^\*\*/);
    assert.ok((await published).diagnostics.length > 0);
  });

  it('tells the form of a large file first, and takes none of it back', async () => {
    await begin({ 'zoneplan.yaml': PLAN['zoneplan.yaml'] });
    const uri = folder.at('large.plan.yaml');
    const [first, all] = [client.publishes(uri), client.publishes(uri, has('missing-source'))];
    client.open(uri, benchPlan(1_000_000));
    const form = (await first).diagnostics;
    const whole = (await all).diagnostics;
    assert.deepEqual([...new Set(codesOf(form))].sort(), ['unknown-key']);
    const told = new Set(whole.map((each) => JSON.stringify(each)));
    for (const each of form) assert.ok(told.has(JSON.stringify(each)), `${each.message} was taken back`);
  });

  it('reports files that were never opened', async () => {
    folder = folderWith({ ...PLAN, 'deep/er/old.plan.yaml': BROKEN });
    const uri = folder.at('deep/er/old.plan.yaml');
    client = await startClient({ folders: [folder.uri] });
    const found = client.published.find((each) => each.uri === uri) ?? (await client.publishes(uri));
    assert.equal(found.version, undefined);
    assert.ok(codesOf(found.diagnostics).includes('yaml-syntax'));
  });

  it('leaves hidden folders, node_modules and what git ignores alone', async () => {
    folder = folderWith({
      ...PLAN,
      '.git/a.plan.yaml': BROKEN,
      'node_modules/b.plan.yaml': BROKEN,
      'made/c.plan.yaml': BROKEN,
      '.gitignore': 'made/\n',
      'z.plan.yaml': BROKEN,
    });
    client = await startClient({ folders: [folder.uri] });
    const last = folder.at('z.plan.yaml');
    if (!client.published.some(({ uri }) => uri === last)) await client.publishes(last);
    const broken = client.published.filter(has('yaml-syntax')).map(({ uri }) => uri);
    assert.deepEqual(broken, [last]);
  });

  it('knows names of any letters, and tells them as the client spells them', async () => {
    const names = ['Kế hoạch 100%/số liệu #1 (mới).plan.yaml', "zôn'e+&=@,;[a].plan.yaml", 'e\u0302.plan.yaml'];
    folder = folderWith({ ...PLAN, ...Object.fromEntries(names.map((name) => [name, BROKEN])) });
    client = await startClient({ folders: [folder.uri] });
    for (const name of names) {
      const uri = `${folder.uri}/${name.split('/').map(vscodeSpelling).join('/')}`;
      if (!client.published.some((found) => found.uri === uri)) await client.publishes(uri);
      const next = client.publishes(uri, lacks('yaml-syntax'));
      client.open(uri, '');
      await next;
    }
  });

  it('sees the unsaved text of one file from another, and the stored text once it is closed', async () => {
    await begin(PLAN);
    const [zones, figures] = [folder.at('zones.plan.yaml'), folder.at('figures.plan.yaml')];
    let next = client.publishes(figures, has('unknown-zone'));
    client.open(figures, FIGURES);
    client.open(zones, PLAN['zones.plan.yaml']);
    client.change(zones, 2, { range: { start: { line: 1, character: 2 }, end: { line: 1, character: 7 } }, text: 'kcn-z' });
    await next;
    next = client.publishes(figures, lacks('unknown-zone'));
    client.close(zones);
    assert.equal((await next).version, 1);
  });

  it('clears the findings of a deleted file and of all that named it', async () => {
    await begin({
      ...PLAN,
      'old.plan.yaml': BROKEN,
      'more/zones.plan.yaml': 'zones:\n  kcn-c: {name: KCN Cát, type: KCN}\n',
      'figures.plan.yaml': ELSEWHERE,
    });
    const old = folder.at('old.plan.yaml');
    if (!client.published.some(({ uri }) => uri === old)) await client.publishes(old);
    let next = client.publishes(old);
    folder.remove('old.plan.yaml');
    client.tell('workspace/didChangeWatchedFiles', { changes: [{ uri: old, type: 3 }] });
    assert.deepEqual((await next).diagnostics, []);
    next = client.publishes(folder.at('figures.plan.yaml'), has('unknown-zone'));
    folder.remove('more');
    client.tell('workspace/didChangeWatchedFiles', { changes: [{ uri: folder.at('more'), type: 3 }] });
    await next;
  });

  it('follows a renamed folder', async () => {
    await begin({ ...PLAN, 'one/old.plan.yaml': BROKEN });
    const before = folder.at('one/old.plan.yaml');
    if (!client.published.some(({ uri }) => uri === before)) await client.publishes(before);
    const [gone, come] = [client.publishes(before), client.publishes(folder.at('two/old.plan.yaml'))];
    folder.rename('one', 'two');
    client.tell('workspace/didChangeWatchedFiles', {
      changes: [
        { uri: folder.at('one'), type: 3 },
        { uri: folder.at('two'), type: 1 },
      ],
    });
    assert.deepEqual((await gone).diagnostics, []);
    assert.ok(codesOf((await come).diagnostics).includes('yaml-syntax'));
  });

  it('reads what changed on the disk, unless it is open', async () => {
    await begin({ ...PLAN, 'figures.plan.yaml': FIGURES });
    const [zones, figures] = [folder.at('zones.plan.yaml'), folder.at('figures.plan.yaml')];
    let next = client.publishes(zones, has('yaml-syntax'));
    folder.write('zones.plan.yaml', BROKEN);
    client.tell('workspace/didChangeWatchedFiles', { changes: [{ uri: zones, type: 2 }] });
    await next;
    next = client.publishes(zones, lacks('yaml-syntax'));
    client.open(zones, PLAN['zones.plan.yaml']);
    await next;
    client.tell('workspace/didChangeWatchedFiles', { changes: [{ uri: zones, type: 2 }] });
    next = client.publishes(figures, has('unknown-zone'));
    folder.write('figures.plan.yaml', ELSEWHERE);
    client.tell('workspace/didChangeWatchedFiles', { changes: [{ uri: figures, type: 2 }] });
    await next;
    assert.ok(lacks('yaml-syntax')(client.published.findLast(({ uri }) => uri === zones)!));
  });

  it('gives a nested plan its own files when its manifest appears', async () => {
    const zones = 'zones:\n  kcn-c: {name: KCN Cát, type: KCN}\n';
    await begin({ ...PLAN, 'in/zones.plan.yaml': zones, 'figures.plan.yaml': ELSEWHERE });
    const figures = folder.at('figures.plan.yaml');
    client.open(figures, ELSEWHERE);
    assert.ok(lacks('unknown-zone')(await client.publishes(figures)));
    const next = client.publishes(figures, has('unknown-zone'));
    folder.write('in/zoneplan.yaml', PLAN['zoneplan.yaml'].replace('stage', 'inner'));
    client.tell('workspace/didChangeWatchedFiles', { changes: [{ uri: folder.at('in/zoneplan.yaml'), type: 1 }] });
    await next;
  });

  it('serves folders that join and forgets those that leave', async () => {
    await begin(PLAN);
    const other = folderWith({ ...PLAN, 'bad.plan.yaml': BROKEN });
    const bad = other.at('bad.plan.yaml');
    let next = client.publishes(bad);
    client.tell('workspace/didChangeWorkspaceFolders', { event: { added: [{ uri: other.uri, name: 'other' }], removed: [] } });
    assert.ok(codesOf((await next).diagnostics).includes('yaml-syntax'));
    next = client.publishes(bad);
    client.tell('workspace/didChangeWorkspaceFolders', { event: { added: [], removed: [{ uri: other.uri, name: 'other' }] } });
    assert.deepEqual((await next).diagnostics, []);
    other.dispose();
  });

  it('takes a file opened without a workspace with the plan it lies in', async () => {
    folder = folderWith({ ...PLAN, 'in/figures.plan.yaml': FIGURES });
    client = await startClient();
    const uri = folder.at('in/figures.plan.yaml');
    client.open(uri, FIGURES);
    assert.ok(lacks('unknown-zone')(await client.publishes(uri)));
    const next = client.publishes(uri, has('unknown-zone'));
    client.change(uri, 2, { text: ELSEWHERE });
    await next;
  });

  it('only reports what is open when the planner wants that', async () => {
    folder = folderWith({ ...PLAN, 'old.plan.yaml': BROKEN, 'new.plan.yaml': BROKEN });
    client = await startClient({ folders: [folder.uri], settings: { workspaceDiagnostics: 'open files' } });
    const uri = folder.at('new.plan.yaml');
    client.open(uri, BROKEN);
    await client.publishes(uri);
    const next = client.publishes(uri, lacks('yaml-syntax'));
    client.close(uri);
    await next;
    assert.ok(!client.published.some((each) => each.uri === folder.at('old.plan.yaml')));
  });

  it('never publishes for an older version than before, however fast one types', async () => {
    await begin(PLAN);
    const uri = folder.at('zones.plan.yaml');
    client.open(uri, 'x: [\n', 1);
    const last = client.publishes(uri, ({ version }) => version === 201);
    for (let version = 2; version <= 201; version += 1) {
      client.change(uri, version, {
        range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
        text: version % 2 ? '#' : 'y',
      });
    }
    await last;
    const versions = client.published.filter((each) => each.uri === uri && each.version !== undefined).map(({ version }) => version!);
    assert.deepEqual(
      versions,
      [...versions].sort((a, b) => a - b),
    );
  });
});

function vscodeSpelling(segment: string): string {
  return encodeURIComponent(segment).replace(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
}
