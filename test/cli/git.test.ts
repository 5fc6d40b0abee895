import { deepEqual, doesNotMatch, equal, match } from 'node:assert/strict';
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { delimiter } from 'node:path';
import { commitAll, git } from '../git.ts';
import { folderWith, zoneplan } from './program.ts';

const RULES =
  'rules: {missing-source: off, target-without-owner: off, target-without-policy: off, indicator-without-metadata: off, unused-entry: off}\n';
const MANIFEST = `plan: {id: demo, name: Demo, locale: vi-VN, scope: tinh, as-of: 2024-11-15}\n${RULES}`;
const BASE = 'localities: {tinh: {name: Tỉnh, level: province}}\nindicators: {jobs: {name: Việc làm mới, unit: người, kind: flow}}\n';
const target = (number: number) =>
  `targets:\n  viec-lam-2026:\n    name: Việc làm năm 2026\n    indicator: jobs\n    period: 2026\n    at-least: ${number} người\n`;
const PLAN = { 'zoneplan.yaml': MANIFEST, 'danh mục.plan.yaml': BASE, 'kế hoạch 2026.plan.yaml': target(100) };
const LOWERED = 'kế hoạch 2026.plan.yaml:6:15 error unrecorded-target-change ';

describe('zoneplan check: against the last commit', function () {
  this.timeout(120_000);
  let path = '';
  let remove = () => {};

  const begin = (files: Readonly<Record<string, string>> = PLAN) => {
    const folder = folderWith(files);
    path = folder.path;
    remove = folder.remove;
  };
  const write = (name: string, text: string) => writeFileSync(`${path}/${name}`, text);
  const lower = (folder = '') => write(`${folder}kế hoạch 2026.plan.yaml`, target(80));
  const firstLine = (out: string) => out.split('\n')[0]!;
  afterEach(() => remove());

  it('a target lowered in silence, in both languages', async () => {
    begin();
    commitAll(path);
    lower();
    const en = await zoneplan(path, ['--lang', 'en']);
    deepEqual(en, {
      code: 1,
      out: `${LOWERED}\`Việc làm năm 2026\` went from 100 người to 80 người without a \`revisions\` entry.\n1 error in 3 files.\n`,
      err: '',
    });
    const vi = await zoneplan(path, ['--lang', 'vi']);
    equal(firstLine(vi.out), `${LOWERED}\`Việc làm năm 2026\` điều chỉnh từ 100 người thành 80 người mà không ghi \`revisions\`.`);
    commitAll(path);
    deepEqual(await zoneplan(path, ['--lang', 'en']), { code: 0, out: '3 files checked, nothing to report.\n', err: '' });
  });

  it('a plan in a subfolder, asked for from elsewhere', async () => {
    begin({ ...Object.fromEntries(Object.entries(PLAN).map(([name, text]) => [`tỉnh/kế hoạch/${name}`, text])), 'other.txt': '' });
    commitAll(path);
    lower('tỉnh/kế hoạch/');
    mkdirSync(`${path}/elsewhere`);
    const ran = await zoneplan(`${path}/elsewhere`, ['check', '../tỉnh/kế hoạch', '--lang', 'en']);
    deepEqual([ran.code, ran.err], [1, '']);
    match(ran.out, /^\.\.\/tỉnh\/kế hoạch\/kế hoạch 2026\.plan\.yaml:6:15 error unrecorded-target-change /);
  });

  it('a target moved to another file, and one renamed with its file', async () => {
    begin();
    commitAll(path);
    renameSync(`${path}/kế hoạch 2026.plan.yaml`, `${path}/new.plan.yaml`);
    deepEqual((await zoneplan(path, [])).code, 0);
    write('new.plan.yaml', target(80));
    match((await zoneplan(path, ['--lang', 'en'])).out, /^new\.plan\.yaml:6:15 error unrecorded-target-change /);
  });

  it('line ends that git changes on the way', async () => {
    begin();
    commitAll(path);
    git(path, 'config', 'core.autocrlf', 'true');
    for (const [name, text] of Object.entries(PLAN)) write(name, text.replaceAll('\n', '\r\n'));
    deepEqual((await zoneplan(path, [])).code, 0);
    write('kế hoạch 2026.plan.yaml', target(80).replaceAll('\n', '\r\n'));
    equal(firstLine((await zoneplan(path, [])).out).startsWith(LOWERED), true);
  });

  it('worktrees, submodules, shallow clones and links to the folder', async () => {
    begin();
    commitAll(path);
    lower();
    git(path, 'commit', '-q', '-a', '-m', 'hạ');
    write('kế hoạch 2026.plan.yaml', target(70));
    git(path, 'worktree', 'add', '-q', `${path}/wt`, 'HEAD');
    git(path, 'clone', '-q', '--depth', '1', `file://${path}`, `${path}/shallow`);
    mkdirSync(`${path}/super`);
    git(`${path}/super`, 'init', '-q');
    git(`${path}/super`, 'submodule', '--quiet', 'add', path, 'sub');
    symlinkSync(`${path}/wt`, `${path}/link`);
    for (const place of ['link', 'shallow', 'super/sub']) {
      const clean = await zoneplan(`${path}/${place}`, ['--lang', 'en']);
      deepEqual([place, clean.code, clean.err], [place, 0, '']);
      write(`${place}/kế hoạch 2026.plan.yaml`, target(70));
      const ran = await zoneplan(`${path}/${place}`, ['--lang', 'en']);
      match(ran.out, /went from 80 người to 70 người/, place);
    }
  });

  it('within a hook of git, which points elsewhere by the environment', async () => {
    begin();
    commitAll(path);
    lower();
    const ran = await zoneplan(path, ['--lang', 'en'], { env: { GIT_DIR: '/nowhere', GIT_INDEX_FILE: '/nowhere/index' } });
    deepEqual([ran.code, ran.err], [1, '']);
  });

  it('says once why there is nothing to compare with, and not among the findings', async () => {
    begin({ ...PLAN, 'b/zoneplan.yaml': MANIFEST.replace('demo', 'other'), 'b/b.plan.yaml': BASE });
    const none = await zoneplan(path, ['--lang', 'en', '--format', 'json']);
    equal(none.err, 'zoneplan: changes since the last commit are not checked: the plan is in no git repository.\n');
    doesNotMatch(none.out, /git|"code"/);
    git(path, 'init', '-q');
    match((await zoneplan(path, ['--lang', 'en'])).err, /^zoneplan: [^\n]*nothing has been committed yet\.\n$/);
    match(
      (await zoneplan(path, ['--lang', 'vi'])).err,
      /^zoneplan: không đối chiếu với lần commit gần nhất: kho git chưa có commit nào\.\n$/,
    );
    match((await zoneplan(path, ['--lang', 'en'], { env: { PATH: '' } })).err, /^zoneplan: [^\n]*git is not installed\.\n$/);
    write('.git/config', '[core\n');
    match((await zoneplan(path, ['--lang', 'en'])).err, /^zoneplan: [^\n]*git cannot read this repository; [^\n]*\n$/);
    equal((await zoneplan(path, ['--quiet'])).err, '');
  });

  it('asks git for nothing when the checks that compare are off', async () => {
    begin({
      ...PLAN,
      'zoneplan.yaml': MANIFEST.replace(
        'rules: {',
        'rules: {unrecorded-target-change: off, unrecorded-deadline-change: off, unrecorded-restatement: off, ',
      ),
    });
    commitAll(path);
    lower();
    const calls = spied();
    deepEqual(await zoneplan(path, ['--lang', 'en'], calls.env), { code: 0, out: '3 files checked, nothing to report.\n', err: '' });
    equal(existsSync(calls.log), false);
  });

  it('runs git twice at the most, and once where nothing has changed', async () => {
    begin();
    commitAll(path);
    const calls = spied();
    await zoneplan(path, [], calls.env);
    deepEqual(calls.commands(), ['ls-tree']);
    lower();
    await zoneplan(path, [], calls.env);
    deepEqual(calls.commands(), ['ls-tree', 'ls-tree', 'cat-file']);
  });

  it('lets no setting of the repository run a program', async () => {
    begin();
    commitAll(path);
    lower();
    const trap = `${path}/.git/trap.sh`;
    writeFileSync(trap, `#!/bin/sh\ntouch '${path}/sprung'\n`);
    chmodSync(trap, 0o755);
    for (const setting of ['core.fsmonitor', 'core.sshCommand', 'core.pager', 'core.alternateRefsCommand', 'core.askPass', 'alias.ls-tree'])
      git(path, 'config', setting, setting.startsWith('alias') ? `!${trap}` : trap);
    match(firstLine((await zoneplan(path, [])).out), /unrecorded-target-change/);
    // A blob that is missing would be fetched from the remote that is promised to have it.
    const blob = git(path, 'rev-parse', 'HEAD:kế hoạch 2026.plan.yaml').trim();
    rmSync(`${path}/.git/objects/${blob.slice(0, 2)}/${blob.slice(2)}`);
    for (const [key, value] of [
      ['core.repositoryFormatVersion', '1'],
      ['extensions.partialClone', 'origin'],
      ['remote.origin.promisor', 'true'],
      ['remote.origin.url', `ext::${trap}`],
      ['protocol.ext.allow', 'always'],
    ] as const)
      git(path, 'config', key, value);
    equal((await zoneplan(path, [])).code, 0);
    equal(existsSync(`${path}/sprung`), false);
  });

  /** A git in front of the real one that notes what it is asked. */
  function spied() {
    const log = `${path}/../${path.split('/').at(-1)}.log`;
    const bin = folderWith({
      git: `#!/bin/sh\nwhile [ "$1" != -C ]; do shift; done\necho "$3" >> '${log}'\nPATH="\${PATH#*:}" exec git "$@"\n`,
    });
    chmodSync(`${bin.path}/git`, 0o755);
    const gone = remove;
    remove = () => {
      gone();
      bin.remove();
      rmSync(log, { force: true });
    };
    const commands = () => readFileSync(log, 'utf8').trim().split('\n');
    return { log, env: { env: { PATH: `${bin.path}${delimiter}${process.env['PATH']}` } }, commands };
  }
});
