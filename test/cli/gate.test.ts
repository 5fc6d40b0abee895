import { deepEqual, doesNotMatch, equal, match, ok } from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { commitAll, git } from '../git.ts';
import { builtProgram } from './built.ts';
import { folderWith, schemaErrors, zoneplan } from './program.ts';

const MANIFEST = 'plan: {id: demo, name: Demo, locale: vi-VN, scope: tinh, as-of: 2026-03-31}\n';
const BASE = 'localities: {tinh: {name: Tỉnh, level: province}}\nindicators: {fdi: {name: Vốn FDI, unit: triệu USD, kind: flow}}\n';
const bad = (id: string) => `zones: {${id}: {name: KCN ${id.toUpperCase()}, type: KCM, localities: [tinh]}}\n`;

describe('zoneplan check: what is reported', function () {
  this.timeout(120_000);
  const folder = folderWith({
    'p/zoneplan.yaml': MANIFEST,
    'p/base.plan.yaml': BASE,
    'p/a.plan.yaml': bad('a'),
    'p/b.plan.yaml': bad('b'),
  });
  const { path } = folder;
  after(folder.remove);
  const files = async (...argv: string[]) => {
    const { out } = await zoneplan(path, ['check', 'p', ...argv, '--format', 'json']);
    return [
      ...new Set(
        (JSON.parse(out).findings as { file: string; severity: string }[])
          .filter(({ severity }) => severity === 'error')
          .map(({ file }) => file),
      ),
    ];
  };

  it('only files that changed, while the whole plan is known', async () => {
    match(
      (await zoneplan(path, ['check', 'p', '--changed', '--lang', 'en'])).err,
      /no history to compare with: the plan is in no git repository/,
    );
    commitAll(path);
    deepEqual(await files('--changed'), []);
    writeFileSync(`${path}/p/b.plan.yaml`, `${bad('b')}# khác\n`);
    writeFileSync(`${path}/p/mới.plan.yaml`, bad('c'));
    deepEqual(await files('--changed'), ['b.plan.yaml', 'mới.plan.yaml']);
    deepEqual(await files(), ['a.plan.yaml', 'b.plan.yaml', 'mới.plan.yaml']);
    git(path, 'add', 'p/mới.plan.yaml');
    deepEqual(await files('--staged'), ['mới.plan.yaml']);
    commitAll(path);
    rmSync(`${path}/p/mới.plan.yaml`);
    deepEqual(await files('--since', 'HEAD~1'), ['b.plan.yaml']);
    match((await zoneplan(path, ['check', '--since', 'nope', '--lang', 'en', 'p'])).err, /git knows no revision "nope" here/);
  });

  it('with --staged what will be committed, not what lies there', async () => {
    commitAll(path);
    const check = (...argv: string[]) => zoneplan(path, ['check', 'p', '--staged', '--lang', 'en', '--format', 'concise', ...argv]);
    writeFileSync(`${path}/p/b.plan.yaml`, bad('b').replace('KCM', 'KCN'));
    git(path, 'add', 'p/b.plan.yaml');
    writeFileSync(`${path}/p/b.plan.yaml`, bad('khong-dua-vao'));
    writeFileSync(`${path}/p/chưa đưa vào.plan.yaml`, 'zones: {b: {name: Trùng mã, type: KCN, localities: [tinh]}}\n');
    const good = await check();
    deepEqual([good.code, /error/.test(good.out)], [0, false], good.out);
    match(good.err, /^zoneplan: checked as staged, not as in the folder: p\/b\.plan\.yaml\.$/m);
    writeFileSync(`${path}/p/b.plan.yaml`, bad('b'));
    git(path, 'add', 'p/b.plan.yaml');
    writeFileSync(`${path}/p/b.plan.yaml`, bad('b').replace('KCM', 'KCN'));
    const broken = await check();
    deepEqual([broken.code, /KCM/.test(broken.out)], [1, true], broken.out);
    git(path, 'rm', '-q', '-f', '--cached', 'p/b.plan.yaml');
    deepEqual((await check()).code, 0);
    git(path, 'add', 'p/b.plan.yaml');
    writeFileSync(`${path}/p/b.plan.yaml`, bad('b').replace('KCM', 'KCN').replaceAll('\n', '\r\n'));
    equal((await check('--quiet')).err, '');
    rmSync(`${path}/p/chưa đưa vào.plan.yaml`);
    commitAll(path);
  });

  it('says how long each check took, on standard error', async () => {
    const { out, err } = await zoneplan(path, ['check', 'p', '--timing', '--lang', 'en']);
    match(err, /^zoneplan: \d+\.\d ms in all, \d+\.\d ms of them in \d+ checks:\n(?: +\d+\.\d ms {2}[a-z-]+\n)+/m);
    doesNotMatch(out, / ms /);
  });
});

describe('zoneplan baseline', function () {
  this.timeout(120_000);
  const folder = folderWith({ 'zoneplan.yaml': MANIFEST, 'base.plan.yaml': BASE, 'a.plan.yaml': bad('a') });
  const { path } = folder;
  after(folder.remove);
  const check = (...argv: string[]) => zoneplan(path, ['check', '--baseline', '--lang', 'en', '--quiet', ...argv]);
  const write = (text: string) => writeFileSync(`${path}/a.plan.yaml`, text);

  it('is a file: a folder or a plan file behind it was meant as what is to be checked', async () => {
    for (const [argv, said] of [
      [['.'], '"." is a folder and no baseline; what is to be checked comes first: zoneplan check . --baseline.'],
      [
        ['a.plan.yaml'],
        '"a.plan.yaml" is a plan file and no baseline; what is to be checked comes first: zoneplan check a.plan.yaml --baseline.',
      ],
    ] as const)
      deepEqual(await zoneplan(path, ['check', '--baseline', ...argv, '--lang', 'en']), { code: 2, out: '', err: `zoneplan: ${said}\n` });
  });

  it('needs one, and says how to have it', async () => {
    deepEqual(await check(), {
      code: 2,
      out: '',
      err: 'zoneplan: there is no baseline "zoneplan-baseline.json"; zoneplan baseline records one.\n',
    });
  });

  it('records what is found, sorted and by its schema, the same each time', async () => {
    const ran = await zoneplan(path, ['baseline', '--lang', 'en']);
    match(ran.out, /^\d+ findings recorded in zoneplan-baseline\.json; zoneplan check --baseline tells what is new\.\n$/);
    const text = readFileSync(`${path}/zoneplan-baseline.json`, 'utf8');
    deepEqual(schemaErrors('baseline', JSON.parse(text)), []);
    match((await zoneplan(path, ['baseline', '--lang', 'en'])).err, /is there already; --update writes it anew/);
    await zoneplan(path, ['baseline', '--update', '--lang', 'vi']);
    equal(readFileSync(`${path}/zoneplan-baseline.json`, 'utf8'), text);
  });

  it('what is known is not told, wherever it moves and in whatever language', async () => {
    deepEqual(await check(), { code: 0, out: '', err: '' });
    write(`# một dòng nữa\n\n${bad('a')}`);
    deepEqual(await check(), { code: 0, out: '', err: '' });
    rmSync(`${path}/a.plan.yaml`);
    writeFileSync(`${path}/z.plan.yaml`, bad('a'));
    deepEqual((await check()).code, 0);
    rmSync(`${path}/z.plan.yaml`);
  });

  it('what is new is told', async () => {
    write(bad('a').replace('}}\n', '}, b: {name: KCN B, type: KCX, localities: [tinh]}}\n'));
    const { code, out } = await check();
    equal(code, 1);
    match(out, /KCX/);
    doesNotMatch(out, /KCM/);
  });

  it('what is mended fails until the baseline says so too; a part of the plan cannot tell', async () => {
    write(bad('a').replace('KCM', 'KCN'));
    deepEqual((await check('base.plan.yaml')).code, 0);
    const stale = await check();
    equal(stale.code, 1);
    match(
      stale.err,
      /^zoneplan: 1 entry of zoneplan-baseline\.json can go, such as [a-z-]+ in a\.plan\.yaml: zoneplan baseline --update\.\n$/,
    );
    await zoneplan(path, ['baseline', '--update']);
    deepEqual((await check()).code, 0);
  });

  it('a damaged one is said to be', async () => {
    writeFileSync(`${path}/zoneplan-baseline.json`, '{');
    match((await check()).err, /is no baseline of zoneplan that can be read/);
  });
});

describe('zoneplan watch', function () {
  this.timeout(120_000);

  it('checks again when a file changes, and ends with the code of the last run', async () => {
    const folder = folderWith({ 'zoneplan.yaml': MANIFEST, 'base.plan.yaml': BASE, 'a.plan.yaml': bad('a') });
    const { PATH = '', HOME = '' } = process.env;
    const child = spawn(process.execPath, [builtProgram(), 'watch', '--lang', 'en'], { cwd: folder.path, env: { PATH, HOME, LANG: 'C' } });
    let out = '';
    const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
    const runs = (count: number): Promise<void> =>
      new Promise((resolve) => {
        const look = (): void => {
          if (out.split('Waiting for changes; Ctrl+C ends.\n').length > count) resolve();
        };
        child.stdout.on('data', look);
        look();
      });
    child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
    await runs(1);
    match(out, /type: KCM|KCM/);
    writeFileSync(`${folder.path}/a.plan.yaml`, bad('a').replace('KCM', 'KCN'));
    await runs(2);
    const second = out.split('Waiting for changes; Ctrl+C ends.\n')[1]!;
    ok(!second.includes('KCM'), second);
    child.kill('SIGINT');
    equal(await ended, 0);
    folder.remove();
  });
});
