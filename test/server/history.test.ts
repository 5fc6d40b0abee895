import assert from 'node:assert/strict';
import type { PublishDiagnosticsParams } from 'vscode-languageserver/node';
import { commitAll, git } from '../git.ts';
import { type ClientSetup, startClient, type TestClient } from './client.ts';
import { folderWith, type TestFolder } from './folder.ts';
import { codesOf } from './plan.ts';

const RULES =
  'rules: {missing-source: off, target-without-owner: off, target-without-policy: off, indicator-without-metadata: off, unused-entry: off}\n';
const target = (number: number) =>
  `indicators: {jobs: {name: Việc làm, unit: người, kind: flow}}\ntargets: {t: {name: T, indicator: jobs, period: 2026, at-least: ${number} người}}\n`;
const PLAN = {
  'kế hoạch/zoneplan.yaml': `plan: {id: a, name: A, locale: vi-VN, scope: tinh, as-of: 2024-11-15}\n${RULES}`,
  'kế hoạch/danh mục.plan.yaml': 'localities: {tinh: {name: Tỉnh, level: province}}\n',
  'kế hoạch/2026.plan.yaml': target(100),
};
const FILE = 'kế hoạch/2026.plan.yaml';
const CODE = 'unrecorded-target-change';

describe('server: against the last commit', function () {
  this.timeout(60_000);
  let folder: TestFolder;
  let client: TestClient;

  const begin = async (committed: boolean, now: number, setup: ClientSetup = {}) => {
    folder = folderWith(PLAN);
    if (committed) commitAll(folder.path);
    folder.write(FILE, target(now));
    client = await startClient({ folders: [`${folder.uri}/${encodeURIComponent('kế hoạch')}`], ...setup });
  };
  const says = (found: PublishDiagnosticsParams) => codesOf(found.diagnostics).includes(CODE);
  const isSilent = (found: PublishDiagnosticsParams) => !says(found);
  /** The first line that the server logs and is as wanted. */
  const logs = async (wanted: RegExp) => {
    while (!client.log.some((line) => wanted.test(line))) await client.hears('window/logMessage');
  };

  afterEach(async () => {
    await client.stop();
    folder.dispose();
  });

  it('finds a target lowered since, in a file that is not open, and no more once that is committed', async () => {
    await begin(true, 80);
    await client.publishes(folder.at(FILE), says);
    const silent = client.publishes(folder.at(FILE), isSilent);
    git(folder.path, 'commit', '-q', '-a', '-m', 'hạ');
    await silent;
  });

  it('follows what is typed, a checkout and a reset', async () => {
    await begin(true, 80);
    git(folder.path, 'commit', '-q', '-a', '-m', 'hạ');
    client.open(folder.at(FILE), target(80));
    await client.publishes(folder.at(FILE), isSilent);
    const typed = client.publishes(folder.at(FILE), says);
    client.change(folder.at(FILE), 2, { text: target(70) });
    assert.match(String((await typed).diagnostics.find(({ code }) => code === CODE)!.message), /from 80 người to 70 người/);
    const reset = client.publishes(folder.at(FILE), (found) =>
      found.diagnostics.some(({ message }) => /from 100 người/.test(String(message))),
    );
    git(folder.path, 'reset', '-q', '--soft', 'HEAD~1');
    await reset;
    const back = client.publishes(folder.at(FILE), isSilent);
    client.change(folder.at(FILE), 3, { text: target(100) });
    await back;
  });

  it('offers the record of the revision as a fix', async () => {
    await begin(true, 80, { pulls: true });
    client.open(folder.at(FILE), target(80));
    const found = async () => (await client.pull(folder.at(FILE))).items.find(({ code }) => code === CODE);
    let finding = await found();
    while (!finding) finding = await found();
    const { range } = finding;
    const actions = await client.ask<{ title: string }[]>('textDocument/codeAction', {
      textDocument: { uri: folder.at(FILE) },
      range,
      context: { diagnostics: [finding] },
    });
    assert.ok(actions.some(({ title }) => title === 'Record the revision (was 100 người)'));
  });

  it('begins to compare with the first commit', async () => {
    await begin(false, 100);
    await logs(/^changes since the last commit are not checked: the plan is in no git repository\.$/);
    commitAll(folder.path);
    client.open(folder.at(FILE), target(90));
    await client.publishes(folder.at(FILE));
    const found = client.publishes(folder.at(FILE), says);
    client.tell('workspace/didChangeWatchedFiles', { changes: [{ uri: folder.at(FILE), type: 2 }] });
    await found;
    assert.equal(client.log.filter((line) => line.startsWith('changes since')).length, 1);
  });

  it('runs no git where the folder is not trusted, until it is', async () => {
    const settings = { trusted: false };
    await begin(true, 80, { settings, initialize: { initializationOptions: { trusted: false } } });
    await logs(/until this folder is trusted/);
    assert.ok(!client.published.some(says));
    settings.trusted = true;
    const found = client.publishes(folder.at(FILE), says);
    client.tell('workspace/didChangeConfiguration', { settings: null });
    await found;
  });

  it('says in Vietnamese, once, that a workspace on no disk has no git', async () => {
    folder = folderWith({});
    const text = PLAN['kế hoạch/zoneplan.yaml'];
    client = await startClient({
      folders: ['vscode-vfs://github/a/b'],
      initialize: { initializationOptions: { files: true, language: 'vi' } },
      answers: { 'zoneplan/files': () => ['vscode-vfs://github/a/b/zoneplan.yaml'], 'zoneplan/read': () => text },
    });
    await logs(/^không đối chiếu với lần commit gần nhất: ở đây không có git\.$/);
  });
});
