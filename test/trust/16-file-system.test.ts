import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { DocumentLink } from 'vscode-languageserver/node';
import { isInside } from '../../cli/mcp/inside.ts';
import { startClient, type TestClient } from '../server/client.ts';
import { folderWith, type TestFolder } from '../server/folder.ts';
import { PLAN } from '../server/plan.ts';
import { zoneplan } from '../cli/program.ts';
import type { Random } from '../core/history/history.ts';
import { trialOf } from './trial.ts';

const { seed, many, cases, figure } = trialOf(16);
const FIGURE = (scope: string) => `actuals: [{indicator: fdi, scope: ${scope}, period: 2024, as-of: 2024-11-15, value: 1}]\n`;

describe('The file system', function () {
  this.timeout(300_000);

  it('holds odd things, and the server and the command line read the plan among them', async () => {
    const folder = oddFolder();
    const client = await startClient({ folders: [folder.uri], pulls: true });
    const inEditor = await found(client);
    await client.stop();
    const { out, code } = await zoneplan(folder.path, ['check', '--format', 'json', '--lang', 'en']);
    const inTerminal = (JSON.parse(out).findings as { file: string }[]).map(({ file }) => file);
    folder.dispose();
    assert.equal(code, 2, 'what cannot be read is told');
    for (const name of [
      'deep/'.repeat(50) + 'x.plan.yaml',
      'A.plan.yaml',
      'a.plan.yaml',
      'Số.plan.yaml'.normalize('NFC'),
      'Số.plan.yaml'.normalize('NFD'),
    ]) {
      assert.ok(inTerminal.includes(name), `${name} in the terminal`);
      assert.ok(inEditor.has(folder.at(name)), `${name} in the editor`);
    }
    assert.deepEqual(
      [...inEditor.keys()].filter((uri) => !uri.startsWith(`${folder.uri}/`)),
      [],
    );
    figure('odd', 'loops, pipes, folders like files, 50 levels, twins in case and in accents: read by both');
  });

  it(`storms, and the server comes to what a new one finds, seed ${seed}`, async () => {
    const events = many(1000, 20_000);
    const folder = folderWith(PLAN);
    const client = await startClient({ folders: [folder.uri], pulls: true });
    await found(client);
    await cases(1, async (random) => {
      const names = Array.from({ length: 12 }, (_, i) => `${i % 3 === 0 ? 'sub/' : ''}f${i}.plan.yaml`);
      for (let n = 0; n < events; n += 1) {
        const changes = stormed(folder, names, random).map((name) => ({ uri: folder.at(name), type: 1 + random.below(3) }));
        client.tell('workspace/didChangeWatchedFiles', { changes });
        if (random.below(50) === 0) await found(client);
      }
    });
    const last = ['sub', ...Array.from({ length: 12 }, (_, i) => `${i % 3 === 0 ? 'sub/' : ''}f${i}.plan.yaml`)];
    client.tell('workspace/didChangeWatchedFiles', { changes: last.map((name) => ({ uri: folder.at(name), type: 2 })) });
    const fresh = await startClient({ folders: [folder.uri], pulls: true });
    assert.deepEqual(sorted(await found(client)), sorted(await found(fresh)));
    await Promise.all([client.stop(), fresh.stop()]);
    folder.dispose();
    figure('storm', `${events} events, as a new server finds it`);
  });

  it('is not looked into outside the plan, whatever a plan or a caller names', async () => {
    const outside = mkdtempSync(join(tmpdir(), 'zoneplan-outside-'));
    writeFileSync(join(outside, 'secret.plan.yaml'), 'secret-found-outside: 1\n');
    const folder = folderWith(PLAN);
    symlinkSync(outside, join(folder.path, 'link'));
    symlinkSync(join(outside, 'secret.plan.yaml'), join(folder.path, 'linked.plan.yaml'));
    const paths = escapes(outside);
    const text = `sources:\n${paths.map((path, i) => `  s${i}: {name: S, file: ${JSON.stringify(path)}}\n`).join('')}`;
    folder.write('escape.plan.yaml', text);
    const client = await startClient({ folders: [folder.uri], pulls: true });
    const uri = folder.at('escape.plan.yaml');
    client.open(uri, text);
    const links = (await client.ask<DocumentLink[] | null>('textDocument/documentLink', { textDocument: { uri } })) ?? [];
    assert.deepEqual(
      links.filter(({ target }) => !target!.startsWith(`${folder.uri}/`) && !/^https?:/.test(target!)),
      [],
    );
    const all = JSON.stringify(await client.ask('workspace/diagnostic', { previousResultIds: [] }));
    assert.ok(!all.includes('secret-found-outside'));
    await client.stop();
    const { out, err } = await zoneplan(folder.path, ['check', '--format', 'json']);
    assert.ok(!(out + err).includes('secret-found-outside'));
    const taken = paths.filter((path) => isInside(folder.path, path) && !isPlainlyInside(folder, path));
    folder.dispose();
    rmSync(outside, { recursive: true });
    assert.deepEqual(taken, []);
    assert.ok(paths.length >= 60);
    figure('escapes', `${paths.length} ways out, 0 taken`);
  });
});

/** The codes found by file. */
async function found(client: TestClient): Promise<ReadonlyMap<string, readonly string[]>> {
  const { items } = await client.ask<{ items: { uri: string; items: { code: string; message: string }[] }[] }>('workspace/diagnostic', {
    previousResultIds: [],
  });
  return new Map(
    items.filter((each) => each.items.length > 0).map((each) => [each.uri, each.items.map(({ code, message }) => `${code} ${message}`)]),
  );
}

function sorted(all: ReadonlyMap<string, readonly string[]>): unknown {
  return [...all].sort(([a], [b]) => (a < b ? -1 : 1));
}

function oddFolder(): TestFolder {
  const deep = 'deep/'.repeat(50);
  const twins = ['A', 'a', 'Số'.normalize('NFC'), 'Số'.normalize('NFD')];
  const files = Object.fromEntries(twins.map((name, i) => [`${name}.plan.yaml`, FIGURE(`none-${i}`)]));
  const folder = folderWith({ ...PLAN, ...files, [`${deep}x.plan.yaml`]: FIGURE('none-deep') });
  const at = (name: string) => join(folder.path, name);
  symlinkSync('..', at('deep/loop'));
  symlinkSync('loop2', at('loop2'));
  symlinkSync('nowhere', at('broken.plan.yaml'));
  mkdirSync(at('folder.plan.yaml'));
  execFileSync('mkfifo', [at('pipe.plan.yaml')]);
  return folder;
}

/** Writes, renames, deletes; a file becomes a folder and a folder a file. The names it touched. */
function stormed(folder: TestFolder, names: readonly string[], random: Random): readonly string[] {
  const name = random.pick(names);
  const path = join(folder.path, name);
  const way = random.below(8);
  mkdirSync(join(path, '..'), { recursive: true });
  if (way < 4) {
    rmSync(path, { recursive: true, force: true });
    writeFileSync(`${path}.tmp`, FIGURE(`none-${random.below(5)}`));
    renameSync(`${path}.tmp`, path);
    return [name];
  }
  if (way === 4) rmSync(path, { recursive: true, force: true });
  else if (way === 5) rmSync(join(folder.path, 'sub'), { recursive: true, force: true });
  else if (way === 6) {
    rmSync(path, { recursive: true, force: true });
    mkdirSync(path);
  }
  return way === 5 ? ['sub', ...names.filter((each) => each.startsWith('sub/'))] : [name];
}

/** Ways out of a folder to another, in the spellings of all systems. */
function escapes(outside: string): readonly string[] {
  const up = [
    '..',
    '../..',
    '../../..',
    'a/../..',
    './..',
    './/..',
    '..//..',
    '%2e%2e',
    '..%2f',
    '..\\..',
    '..\\',
    '....//..',
    '.. /..',
    '\u2025/',
    '..;/..',
    '\uff0e\uff0e',
    '..\u0000',
  ];
  const files = ['etc/passwd', 'secret.plan.yaml'];
  return [
    ...up.flatMap((way) => files.map((file) => `${way}/${file}`)),
    ...[
      outside,
      `${outside}/secret.plan.yaml`,
      `file://${outside}/secret.plan.yaml`,
      'link/secret.plan.yaml',
      'link/../../etc/passwd',
      'link',
      'linked.plan.yaml',
    ],
    ...[
      '/etc/passwd',
      '//etc/passwd',
      '///etc/passwd',
      '/proc/self/environ',
      '~/x',
      '$HOME/x',
      '~root/x',
      'C:\\Windows\\win.ini',
      'C:/Windows/win.ini',
      'c:x',
      '\\\\server\\share\\x',
      '//server/share/x',
    ],
    ...[
      '\\\\?\\C:\\x',
      '\\\\.\\pipe\\x',
      'CON',
      'NUL',
      'aux.txt',
      'file:///etc/passwd',
      'file:etc/passwd',
      'jar:file:/x',
      'data:text/plain,x',
      '',
      '.',
      './',
      '\u0000/etc/passwd',
      'a\u0000/../../etc/passwd',
    ],
  ];
}

/** Names of files that would lie in the folder if they were there, by what they spell and by no link. */
function isPlainlyInside(folder: TestFolder, path: string): boolean {
  return `${resolve(folder.path, path)}/`.startsWith(`${folder.path}/`) && !/^link/.test(path);
}
