import { deepEqual, equal, match } from 'node:assert/strict';
import { chmodSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { folderWith, zoneplan } from './program.ts';

const MANIFEST = 'plan: {id: demo, name: Demo, locale: vi-VN, scope: tinh, as-of: 2026-03-31}\n';
const BASE = `localities: {tinh: {name: Tỉnh, level: province}}
indicators: {fdi: {name: Vốn FDI, unit: triệu USD, kind: flow}}
`;
/** A curly quote that YAML does not know, which is mended safely, and a date whose mending is the planner's to judge. */
const BROKEN = '# ghi chú\nactuals:\n  - {indicator: fdi, period: 2026, as-of: 15/3/2026, value: 9 triệu USD} # giữ lại\nzone: {}\n';

describe('zoneplan fix', function () {
  this.timeout(60_000);
  const folder = folderWith({ 'zoneplan.yaml': MANIFEST, 'base.plan.yaml': BASE, 'a.plan.yaml': '' });
  const { path } = folder;
  after(folder.remove);
  const write = (text: string | Uint8Array) => writeFileSync(`${path}/a.plan.yaml`, text);
  const read = () => readFileSync(`${path}/a.plan.yaml`, 'utf8');
  const fix = (...argv: string[]) => zoneplan(path, ['fix', ...argv, '--lang', 'en']);

  it('what may change the meaning is left alone and counted', async () => {
    write(BROKEN);
    const ran = await fix();
    deepEqual([ran.code, read()], [0, BROKEN]);
    match(ran.out, /^Nothing to fix\.\n2 more can be fixed with --unsafe: look at what these change \(--diff\)\.\n/);
  });

  it('with --unsafe it is mended: comments, layout and the rest stay', async () => {
    write(BROKEN);
    const ran = await fix('--unsafe');
    equal(read(), BROKEN.replace('15/3/2026', '2026-03-15').replace('zone:', 'zones:'));
    match(ran.out, /^a\.plan\.yaml:3:\d+ {2}date-format {2}.*\na\.plan\.yaml:4:1 {2}unknown-key {2}.*\n2 fixes in 1 file\.\n/);
    match((await fix('--unsafe')).out, /^Nothing to fix\.\n/);
  });

  it('only some checks', async () => {
    write(BROKEN);
    await fix('--unsafe', '--only', 'unknown-key');
    equal(read(), BROKEN.replace('zone:', 'zones:'));
    match((await fix('--only', 'unknwon-key')).err, /there is no check "unknwon-key"; did you mean "unknown-key"\?/);
  });

  it('--dry-run and --diff write nothing, and fail where there is something to mend', async () => {
    write(BROKEN);
    const dry = await fix('--unsafe', '--dry-run');
    deepEqual([dry.code, read()], [1, BROKEN]);
    match(dry.out, /2 fixes in 1 file would be made; nothing was written\.\n/);
    const { code, out } = await fix('--unsafe', '--diff');
    deepEqual([code, read()], [1, BROKEN]);
    writeFileSync(`${path}/p.diff`, out);
    execFileSync('git', ['apply', 'p.diff'], { cwd: path });
    equal(read(), BROKEN.replace('15/3/2026', '2026-03-15').replace('zone:', 'zones:'));
    deepEqual(await fix('--unsafe', '--diff'), { code: 0, out: '', err: (await fix('--diff')).err });
  });

  it('keeps the byte order mark, line ends, rights, and where a link leads', async () => {
    const crlf = `\ufeff${BROKEN.replaceAll('\n', '\r\n')}`;
    write(crlf);
    chmodSync(`${path}/a.plan.yaml`, 0o640);
    symlinkSync('a.plan.yaml', `${path}/link.plan.yaml`);
    await fix('a.plan.yaml', '--unsafe');
    equal(read(), crlf.replace('15/3/2026', '2026-03-15').replace('zone:', 'zones:'));
    equal(execFileSync('stat', ['-c', '%a', 'a.plan.yaml'], { cwd: path }).toString(), '640\n');
    execFileSync('rm', ['link.plan.yaml'], { cwd: path });
  });

  it('mends standard input onto standard output', async () => {
    const { code, out } = await zoneplan(path, ['fix', '-', '--stdin-filename', 'a.plan.yaml', '--unsafe'], { input: BROKEN });
    deepEqual([code, out], [0, BROKEN.replace('15/3/2026', '2026-03-15').replace('zone:', 'zones:')]);
  });

  it('only files that were asked for', async () => {
    write(BROKEN);
    await fix('base.plan.yaml', '--unsafe');
    equal(read(), BROKEN);
  });
});

describe('zoneplan new', function () {
  this.timeout(60_000);
  const folder = folderWith({});
  const { path } = folder;
  after(folder.remove);
  const run = (...argv: string[]) => zoneplan(path, ['new', ...argv]);
  const read = (name: string) => readFileSync(`${path}/${name}`, 'utf8');

  it('a plan that is clean from its first day', async () => {
    const made = await run('plan', 'Kế hoạch KCN', '--year', '2026', '--in', 'p', '--lang', 'vi');
    deepEqual([made.code, made.out], [0, 'Đã ghi p/zoneplan.yaml.\nĐã ghi p/2026.plan.yaml.\n']);
    deepEqual(await zoneplan(path, ['check', 'p', '--strict', '--quiet']), { code: 0, out: '', err: '' });
  });

  it('writes over nothing', async () => {
    const before = read('p/zoneplan.yaml');
    const again = await run('plan', 'X', '--in', 'p', '--lang', 'en');
    deepEqual(
      [again.code, again.err, read('p/zoneplan.yaml')],
      [2, 'zoneplan: "p/zoneplan.yaml" is there already; nothing in it was changed.\n', before],
    );
  });

  it('a zone and a target into the file where their kind stands', async () => {
    equal(
      (await run('zone', 'KCN Sông Khoai', '--in', 'p', '--lang', 'en')).out,
      'kcn-song-khoai added to p/2026.plan.yaml; fill in what is empty.\n',
    );
    equal((await run('target', 'fdi', '--scope', 'kcn-song-khoai', '--period', '2026', '--in', 'p')).code, 0);
    match(read('p/2026.plan.yaml'), /\n {2}kcn-song-khoai:\n {4}name: KCN Sông Khoai\n {4}type: KCN\n/);
    match(read('p/2026.plan.yaml'), /\n {2}fdi-kcn-song-khoai-2026:\n[\s\S]*at-least:\n/);
    const wrong = await run('target', 'fdj', '--in', 'p', '--lang', 'en');
    deepEqual([wrong.code, wrong.err], [2, 'zoneplan: `fdj` is not an indicator of this plan.\n']);
  });

  it('next year and a week as files of their own; --print writes none', async () => {
    const year = await run('year', '2027', '--in', 'p', '--print', '--lang', 'en');
    match(year.out, /targets:\n {2}fdi-2027:\n/);
    equal((await run('year', '2027', '--in', 'p', '--lang', 'en')).out, 'p/2027.plan.yaml written.\n');
    equal(read('p/2027.plan.yaml'), year.out);
    const week = await run('week', '--date', '2026-03-13', '--indicator', 'fdi', '--in', 'p', '--lang', 'en');
    equal(week.out, 'p/2026-w11.plan.yaml written.\n');
    match(read('p/2026-w11.plan.yaml'), /as-of: 2026-03-13\n {4}values:\n {6}kcn-mau: +# KCN Mẫu\n/);
  });

  const wrong: readonly (readonly [readonly string[], RegExp])[] = [
    [[], /new needs one of: plan, week, year, target, zone\./],
    [['wek'], /new does not take "wek"; did you mean "week"\?/],
    [['year', '20'], /new year takes a year such as 2025, not "20"/],
    [['target'], /missing required argument "indicator"/],
    [['week', '--in', 'nowhere'], /there is no file or folder "nowhere"/],
  ];
  for (const [argv, said] of wrong)
    it(`refuses zoneplan new ${argv.join(' ')}`, async () => {
      const ran = await run(...argv, '--lang', 'en');
      equal(ran.code, 2);
      match(ran.err, said);
    });
});
