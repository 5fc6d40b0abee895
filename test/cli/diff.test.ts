import { deepEqual, doesNotMatch, equal, match } from 'node:assert/strict';
import { chmodSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { commitAll, git } from '../git.ts';
import { folderWith, schemaErrors, zoneplan } from './program.ts';

const MANIFEST = 'plan: {id: demo, name: "Kế hoạch *2026*", locale: vi-VN, scope: tinh, as-of: latest}\n';
const BASE = `localities: {tinh: {name: Tỉnh, level: province}}
policies: {nq-05: {name: Nghị quyết 05, issued: 2026-05-04, status: issued}}
indicators: {jobs: {name: Việc làm mới, unit: người, kind: flow}}
`;
const goal = (number: number, more = '') =>
  `targets:\n  viec-lam: {name: Việc làm năm 2026, indicator: jobs, period: 2026, at-least: ${number} người${more}}\n`;
const figure = (value: number, day: string) => `actuals:\n  - {indicator: jobs, period: 2026, as-of: ${day}, value: ${value}}\n`;
const RECORD = ', revisions: [{date: 2026-05-04, was: 100 người, reason: Suy thoái, decided-in: nq-05}]';

describe('zoneplan diff: over a little history', function () {
  this.timeout(120_000);
  const folder = folderWith({
    'zoneplan.yaml': MANIFEST,
    'danh mục.plan.yaml': BASE,
    'kế hoạch.plan.yaml': goal(100),
    'số liệu.plan.yaml': figure(20, '2026-03-31'),
  });
  const { path } = folder;
  const write = (name: string, text: string) => writeFileSync(`${path}/${name}`, text);
  const diff = (...argv: string[]) => zoneplan(path, ['diff', ...argv, '--lang', 'en']);
  after(folder.remove);
  before(() => {
    commitAll(path);
    git(path, 'tag', 'v1');
    write('kế hoạch.plan.yaml', goal(80, RECORD));
    write('số liệu.plan.yaml', figure(45, '2026-06-30'));
    commitAll(path);
    git(path, 'tag', 'v2');
    write('số liệu.plan.yaml', figure(50, '2026-06-30'));
  });

  it('since the last commit: a figure restated in silence', async () => {
    const hash = git(path, 'rev-parse', '--short', 'HEAD').trim();
    deepEqual(await diff(), {
      code: 0,
      out: `Kế hoạch *2026*
HEAD (${hash}) → the files here · as of 30/6/2026

Achieved
  Việc làm năm 2026: 45 người → 50 người

Figures
  restated  Việc làm mới – Tỉnh, 2026 (30/6/2026): 45 người → 50 người (no \`vintages\` entry)

2 changes
`,
      err: '',
    });
  });

  it('in the open, without what is private', async () => {
    write('số liệu.plan.yaml', figure(50, '2026-06-30').replace('value: 50', 'value: 50, private: true'));
    const { out } = await diff('--public', '--format', 'json');
    const read = JSON.parse(out);
    deepEqual([schemaErrors('diff', read), read.public], [[], true]);
    deepEqual(
      read.plans[0].changes.map(({ kind, before, after }: { kind: string; before: object; after: object }) => [kind, before, after]),
      [['total-changed', { said: '45 người', number: '45' }, { said: 'withheld' }]],
    );
    write('số liệu.plan.yaml', figure(50, '2026-06-30'));
    equal(JSON.parse((await diff('--public', '--format', 'json')).out).plans[0].changes.length, 2);
  });

  it('from one revision to another, each as of its own date', async () => {
    const [first, second] = ['v1', 'v2'].map((tag) => git(path, 'rev-parse', '--short', tag).trim());
    const { out, code, err } = await diff('v1..v2');
    deepEqual([code, err], [0, '']);
    equal(
      out,
      `Kế hoạch *2026*
v1 (${first}) → v2 (${second}) · as of 31/3/2026 → 30/6/2026

Targets
  lowered  Việc làm năm 2026: ≥ 100 người → ≥ 80 người (reason: Suy thoái; decided in Nghị quyết 05)

Status
  Việc làm năm 2026: off track → on track

Achieved
  Việc làm năm 2026: 20 người → 45 người

Figures
  new        Việc làm mới – Tỉnh, 2026 (30/6/2026): 45 người
  withdrawn  Việc làm mới – Tỉnh, 2026 (31/3/2026): 20 người

5 changes
`,
    );
    equal((await diff('v1..')).out.replace('HEAD (', 'v2 ('), out);
  });

  it('figures are those of `status` on each side', async () => {
    const { plans } = JSON.parse((await diff('v1..v2', '--format', 'json')).out);
    git(path, 'stash', '-q');
    const now = JSON.parse((await zoneplan(path, ['status', '--format', 'json'])).out).targets[0];
    git(path, 'stash', 'pop', '-q');
    const changes = plans[0].changes as { kind: string; after: { number?: string; word?: string } }[];
    equal(changes.find(({ kind }) => kind === 'total-changed')!.after.number, now.actual);
    equal(changes.find(({ kind }) => kind === 'status-changed')!.after.word, now.status);
  });

  it('for machines, by its schema', async () => {
    const { out } = await diff('v1', '--format', 'json');
    deepEqual(schemaErrors('diff', JSON.parse(out)), []);
    const { plans } = JSON.parse(out);
    const lowered = plans[0].changes.find(({ kind }: { kind: string }) => kind === 'target-lowered');
    deepEqual(
      [
        lowered.before.number,
        lowered.after.number,
        lowered.unit,
        lowered.reason,
        lowered['decided-in'],
        lowered.marks,
        lowered.file,
        lowered.line,
      ],
      ['100', '80', 'người', 'Suy thoái', 'nq-05', [], 'kế hoạch.plan.yaml', 2],
    );
  });

  it('for the comment of a pull request, where texts of plans do nothing', async () => {
    const { out } = await diff('v1..v2', '--format', 'markdown');
    match(out, /^### Kế hoạch &#42;2026&#42;\n\nv1 \(/);
    match(
      out,
      /\n#### Targets\n\n\| {2}\| What \| Before \| After \| Note \|\n\|---\|---\|---\|---\|---\|\n\| lowered \| Việc làm năm 2026 \|/,
    );
  });

  it('fails where it is told to, and says by what', async () => {
    const ran = await diff('v1..v2', '--fail-on', 'target-lowered,deadline-extended', '--fail-on', 'status-worse');
    deepEqual([ran.code, ran.err], [1, 'zoneplan: fails by --fail-on: target-lowered (1).\n']);
    deepEqual((await diff('v1..v2', '--fail-on', 'without-reason')).code, 0);
    const wrong = await diff('--fail-on', 'target-lowerd');
    equal(wrong.code, 2);
    match(wrong.err, /--fail-on does not take "target-lowerd"; did you mean "target-lowered"\?/);
  });

  it('two days of the plan as it lies there', async () => {
    const { code, out } = await diff('--between', '2026-05-03', '2026-05-04');
    deepEqual(
      [code, out.split('\n').slice(0, 5)],
      [
        0,
        [
          'Kế hoạch *2026*',
          '3/5/2026 → 4/5/2026',
          '',
          'Targets',
          '  lowered  Việc làm năm 2026: ≥ 100 người → ≥ 80 người (reason: Suy thoái; decided in Nghị quyết 05)',
        ],
      ],
    );
  });

  it('from where a branch left', async () => {
    git(path, 'stash', '-q');
    git(path, 'checkout', '-q', '-b', 'side', 'v1');
    write('kế hoạch.plan.yaml', goal(120));
    commitAll(path);
    const { out } = await diff('v2...side');
    git(path, 'checkout', '-q', 'main');
    git(path, 'stash', 'pop', '-q');
    match(out, /raised {2}Việc làm năm 2026: ≥ 100 người → ≥ 120 người \(no `revisions` entry\)/);
    doesNotMatch(out, /80 người/);
  });

  it('touches nothing, and lets no setting of the repository run a program', async () => {
    const before = git(path, 'status', '--porcelain');
    const trap = `${path}/.git/trap.sh`;
    writeFileSync(trap, `#!/bin/sh\ntouch '${path}/sprung'\n`);
    chmodSync(trap, 0o755);
    for (const setting of ['gpg.program', 'core.fsmonitor', 'core.pager', 'diff.external']) git(path, 'config', setting, trap);
    git(path, 'config', 'log.showSignature', 'true');
    equal((await diff('v1..v2')).code, 0);
    equal((await diff('v1...v2')).code, 0);
    equal(existsSync(`${path}/sprung`), false);
    git(path, 'config', '--unset', 'core.fsmonitor');
    equal(git(path, 'status', '--porcelain'), before);
  });

  const refused: readonly (readonly [string, readonly string[], RegExp])[] = [
    ['an unknown revision', ['v9'], /^zoneplan: git knows no revision "v9" here\. A shallow clone/],
    ['an option of git', ['--', '--all'], /git knows no revision "--all"/],
    [
      'a path where the revision belongs',
      ['zoneplan.yaml'],
      /"zoneplan\.yaml" is a path and no revision; the revision comes first: zoneplan diff HEAD zoneplan\.yaml/,
    ],
    ['a path that is not there', ['HEAD', 'nowhere'], /there is no file or folder "nowhere"/],
    ['days in the wrong order', ['--between', '2026-05-04', '2026-05-03'], /--between takes the earlier date first/],
    ['one day', ['--between', '2026-05-04'], /--between takes two dates, such as 2024-06-30 2024-12-31/],
  ];
  for (const [name, argv, said] of refused)
    it(`refuses ${name}`, async () => {
      const ran = await zoneplan(path, ['diff', '--lang', 'en', ...argv]);
      deepEqual([ran.code, ran.out], [2, '']);
      match(ran.err, said);
    });
});

describe('zoneplan diff: plans that come, go and move', function () {
  this.timeout(120_000);
  it('a new plan, one that is gone, and one whose folder was renamed', async () => {
    const plan = (id: string) => MANIFEST.replace('demo', id);
    const folder = folderWith({
      'a/zoneplan.yaml': plan('a'),
      'a/a.plan.yaml': BASE,
      'b/zoneplan.yaml': plan('b'),
      'b/b.plan.yaml': `${BASE}${goal(9)}`,
    });
    const { path } = folder;
    commitAll(path);
    rmSync(`${path}/a`, { recursive: true });
    renameSync(`${path}/b`, `${path}/beta`);
    writeFileSync(`${path}/beta/b.plan.yaml`, `${BASE}${goal(8)}`);
    mkdirSync(`${path}/c`);
    writeFileSync(`${path}/c/zoneplan.yaml`, plan('c'));
    writeFileSync(`${path}/c/c.plan.yaml`, BASE);
    const { out } = await zoneplan(path, ['diff', '--lang', 'en']);
    folder.remove();
    match(out, /^beta {2}Kế hoạch[\s\S]*lowered {2}Việc làm năm 2026: ≥ 9 người → ≥ 8 người/);
    match(out, /\nc {2}Kế hoạch[\s\S]*?\nThe plan is new\.\n/);
    match(out, /\na {2}Kế hoạch[\s\S]*?\nThe plan is no longer there\.\n/);
  });

  it('says so where there is no history', async () => {
    const folder = folderWith({ 'zoneplan.yaml': MANIFEST, 'a.plan.yaml': BASE });
    const none = await zoneplan(folder.path, ['diff', '--lang', 'en']);
    deepEqual([none.code, none.out], [2, '']);
    match(none.err, /^zoneplan: there is no history to compare with: the plan is in no git repository\./);
    git(folder.path, 'init', '-q');
    match(
      (await zoneplan(folder.path, ['diff', '--lang', 'vi'])).err,
      /^zoneplan: không có lịch sử để so sánh: kho git chưa có commit nào\.\n$/,
    );
    match((await zoneplan(folder.path, ['diff', '--lang', 'en'], { env: { PATH: '' } })).err, /git is not installed/);
    folder.remove();
  });
});
