import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtProgram } from '../cli/built.ts';
import { folderWith as cliFolder, zoneplan } from '../cli/program.ts';
import { startClient } from '../server/client.ts';
import { folderWith } from '../server/folder.ts';
import { PLAN } from '../server/plan.ts';
import { trialOf } from './trial.ts';

const { figure } = trialOf(19);

/** Where somebody may want us to go. */
const ADDRESSES = [
  ...[
    'http://127.0.0.1:9/x',
    'https://example.org/schema.json',
    'http://169.254.169.254/latest/meta-data',
    'http://[::1]/x',
    '//example.org/x',
  ],
  ...[
    'ftp://example.org/x',
    'file:////example.org/share/x',
    '\\\\\\\\example.org\\\\share',
    'http://user:pw@example.org/',
    'http://0x7f000001/',
  ],
];
/** What may make a tool go there. */
const LURES: readonly ((address: string) => string)[] = [
  (address) => `# yaml-language-server: $schema=${address}\nzones: {}\n`,
  (address) => `# $schema: ${address}\n$schema: ${address}\nx-a: {$ref: "${address}"}\n`,
  (address) =>
    `sources: {s: {name: S, url: "${address}", file: "${address}"}}\nactuals: [{indicator: fdi, scope: kcn-a, period: 2024, value: 1, source: s}]\n`,
  (address) => `zones: {z: {name: "![x](${address})<img src='${address}'>", type: KCN, note: "${address}"}}\n`,
];
const PLANS = LURES.flatMap((lure) => ADDRESSES.map(lure));
const FILES = Object.fromEntries(PLANS.map((text, i) => [`lure-${i}.plan.yaml`, text]));

describe('The network', function () {
  this.timeout(300_000);

  it('is asked for nothing by the command line', async () => {
    const folder = cliFolder({ ...PLAN, ...FILES });
    const log = join(folder.path, 'asked.txt');
    const env = { NODE_OPTIONS: `--import ${trap(log)}` };
    const runs = [
      ['check'],
      ['check', '--format', 'sarif'],
      ['status'],
      ['report', '--format', 'html', '--into', 'out'],
      ['explain', 'fdi'],
      ['export', '--into', 'x'],
    ];
    for (const argv of runs) assert.notEqual((await zoneplan(folder.path, argv, { env })).code, 3, argv.join(' '));
    assert.equal(readFileSync(log, 'utf8').replaceAll('started\n', ''), '');
    assert.ok(readFileSync(log, 'utf8').split('started\n').length > runs.length, 'nobody watched');
    const { PATH = '' } = process.env;
    const plain = await zoneplan(folder.path, ['check', '--format', 'json']);
    const alone = spawnSync('unshare', ['-rn', process.execPath, builtProgram(), 'check', '--format', 'json'], {
      cwd: folder.path,
      env: { PATH, LANG: 'C' },
      encoding: 'utf8',
    });
    const canBeAlone = spawnSync('unshare', ['-rn', 'true']).status === 0;
    if (canBeAlone) assert.deepEqual([alone.status, alone.stdout], [plain.code, plain.out]);
    folder.remove();
    figure(
      'terminal',
      `${PLANS.length} hostile files, ${runs.length} commands: 0 attempts${canBeAlone ? ', the same without a network' : ''}`,
    );
  });

  it('is asked for nothing by the server', async () => {
    const folder = folderWith({ ...PLAN, ...FILES });
    const log = join(folder.path, 'asked.txt');
    const client = await startClient({ folders: [folder.uri], pulls: true, node: ['--import', trap(log)] });
    for (const [i, text] of PLANS.entries()) {
      const textDocument = { uri: folder.at(`lure-${i}.plan.yaml`) };
      client.open(textDocument.uri, text);
      await client.pull(textDocument.uri);
      for (let line = 0; line < 3; line += 1) await client.ask('textDocument/hover', { textDocument, position: { line, character: 12 } });
      for (const method of ['documentLink', 'documentSymbol', 'codeLens']) await client.ask(`textDocument/${method}`, { textDocument });
    }
    await client.stop();
    assert.equal(readFileSync(log, 'utf8'), 'started\n');
    folder.dispose();
    figure('editor', `the same files in the server: 0 attempts`);
  });
});

/** Everything through which a program reaches a network is watched: who asks is written down and refused. */
function trap(log: string): string {
  const source = `
    import { appendFileSync } from 'node:fs';
    import { syncBuiltinESMExports } from 'node:module';
    import net from 'node:net'; import dns from 'node:dns'; import dgram from 'node:dgram'; import http from 'node:http'; import https from 'node:https'; import http2 from 'node:http2'; import tls from 'node:tls';
    const note = (line) => appendFileSync(${JSON.stringify(log)}, line + '\\n');
    const refuse = (of, name) => { of[name] = (...args) => { note(name + ' ' + String(args[0])); throw new Error('no network'); }; };
    note('started');
    for (const name of ['connect', 'createConnection']) refuse(net, name);
    net.Socket.prototype.connect = function () { note('Socket.connect'); throw new Error('no network'); };
    for (const name of ['lookup', 'resolve', 'resolve4', 'resolve6', 'resolveAny']) { refuse(dns, name); refuse(dns.promises, name); }
    refuse(dgram, 'createSocket'); refuse(tls, 'connect'); refuse(http2, 'connect');
    for (const of of [http, https]) for (const name of ['request', 'get']) refuse(of, name);
    globalThis.fetch = (to) => { note('fetch ' + to); throw new Error('no network'); };
    globalThis.WebSocket = class { constructor(to) { note('WebSocket ' + to); throw new Error('no network'); } };
    syncBuiltinESMExports();`;
  return `data:text/javascript,${encodeURIComponent(source).replaceAll("'", '%27')}`;
}
