import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { chmodSync, readFileSync } from 'node:fs';
import { folderWith, NO_HISTORY, schemaErrors, zoneplan } from './program.ts';
import { builtProgram } from './built.ts';

const RULES =
  'rules: {missing-source: off, target-without-owner: off, target-without-policy: off, indicator-without-metadata: off, unused-entry: off}\n';
const MANIFEST = `plan: {id: demo, name: Demo, locale: en, scope: land, as-of: 2024-11-15}\n${RULES}`;
const ZONES = 'localities: {land: {name: Land, level: province}}\n';
const TYPO = 'milestones:\n  m1: {name: Port, due: 2025-06, ownr: land}\n';
const UNUSED_IGNORE = 'milestones:\n  m2: {name: Road, due: 2025-06}  # zoneplan-ignore undated-promise: agreed\n';

const CLEAN = { 'zoneplan.yaml': MANIFEST, 'zones.plan.yaml': ZONES };

/** Runs in a folder that holds just these files. */
async function inFolder<T>(files: Readonly<Record<string, string | Uint8Array>>, test: (path: string) => Promise<T>): Promise<T> {
  const folder = folderWith(files);
  try {
    return await test(folder.path);
  } finally {
    folder.remove();
  }
}

describe('zoneplan check', function () {
  this.timeout(60_000);

  it('a clean plan', () =>
    inFolder(CLEAN, async (path) => {
      deepEqual(await zoneplan(path, []), { code: 0, out: '2 files checked, nothing to report.\n', err: NO_HISTORY });
    }));

  it('an error ends with 1, and says where', () =>
    inFolder({ ...CLEAN, 'a/typo.plan.yaml': TYPO }, async (path) => {
      const out = 'a/typo.plan.yaml:2:34 error unknown-key Unknown key `ownr`; did you mean `owner`?\n1 error in 3 files.\n';
      deepEqual(await zoneplan(path, ['check']), { code: 1, out, err: NO_HISTORY });
    }));

  it('the format for people', () =>
    inFolder({ ...CLEAN, 'typo.plan.yaml': TYPO }, async (path) => {
      const ran = await zoneplan(path, ['check', '--format', 'pretty']);
      equal(ran.code, 1);
      match(
        ran.out,
        /^typo\.plan\.yaml\n\n {2}2:34 {2}error {2}unknown-key\n {2}Unknown key `ownr`; did you mean `owner`\?\n {4}1 │ milestones:\n {2}> 2 │ {3}m1: \{name: Port, due: 2025-06, ownr: land\}\n {6}│ {34}\^{4}\n {2}fix {2}.+\n {2}why {2}zoneplan explain unknown-key\n\n1 error in 3 files\.\n$/,
      );
    }));

  it('the format for machines follows its schema and names no folder of this machine', () =>
    inFolder({ ...CLEAN, 'typo.plan.yaml': TYPO }, async (path) => {
      const ran = await zoneplan(path, ['check', '--format', 'json']);
      const read = JSON.parse(ran.out);
      deepEqual(schemaErrors('check', read), []);
      deepEqual(
        [read.plan, read['as-of'], read.files, read.findings.length, read.findings[0].pointer, read.findings[0].fixable],
        ['demo', '2024-11-15', 3, 1, '/milestones/m1/ownr', true],
      );
      ok(!ran.out.includes(path));
    }));

  it('annotations in GitHub Actions, seen from the workspace', () =>
    inFolder({ 'sub/zoneplan.yaml': MANIFEST, 'sub/zones.plan.yaml': ZONES, 'sub/typo.plan.yaml': TYPO }, async (path) => {
      const ran = await zoneplan(`${path}/sub`, ['check'], { env: { GITHUB_ACTIONS: 'true', GITHUB_WORKSPACE: path } });
      equal(
        ran.out,
        '::error file=sub/typo.plan.yaml,line=2,endLine=2,col=34,endColumn=37,title=zoneplan unknown-key::Unknown key `ownr`; did you mean `owner`?\n1 error in 3 files.\n',
      );
    }));

  it('reports go to files, and the terminal still hears', () =>
    inFolder({ ...CLEAN, 'typo.plan.yaml': TYPO }, async (path) => {
      const ran = await zoneplan(path, ['check', '--format', 'json=out.json', '--format', 'github=out.txt']);
      equal(ran.code, 1);
      match(ran.out, /^typo\.plan\.yaml:2:34 error unknown-key /);
      equal(JSON.parse(readFileSync(`${path}/out.json`, 'utf8')).counts.error, 1);
      match(readFileSync(`${path}/out.txt`, 'utf8'), /^::error file=typo\.plan\.yaml/);
      const failed = await zoneplan(path, ['check', '--format', 'json=none/out.json']);
      deepEqual([failed.code, failed.err], [2, `zoneplan: the report cannot be written to "none/out.json".\n${NO_HISTORY}`]);
    }));

  it('what fails the run is for the caller to say', () =>
    inFolder({ ...CLEAN, 'w.plan.yaml': UNUSED_IGNORE }, async (path) => {
      const codes = async (...argv: string[]): Promise<number | null> => (await zoneplan(path, argv)).code;
      deepEqual(
        await Promise.all([
          codes(),
          codes('--strict'),
          codes('--fail-on', 'info'),
          codes('--max-warnings', '0'),
          codes('--max-warnings', '1'),
        ]),
        [0, 1, 1, 1, 0],
      );
      deepEqual(await zoneplan(path, ['--quiet']), { code: 0, out: '', err: '' });
    }));

  it('one file narrows the report, not the plan', () =>
    inFolder({ ...CLEAN, 'typo.plan.yaml': TYPO, 'w.plan.yaml': UNUSED_IGNORE }, async (path) => {
      const ran = await zoneplan(path, ['check', 'w.plan.yaml']);
      equal(ran.code, 0);
      match(ran.out, /^w\.plan\.yaml:2:\d+ warning unused-ignore .*\n1 warning in 1 file\.\n$/);
      const both = await zoneplan(path, ['check', '*.plan.yaml']);
      match(both.out, /\n1 error, 1 warning in 3 files\.\n$/);
    }));

  it('standard input stands for a file of the plan', () =>
    inFolder({ ...CLEAN, 'typo.plan.yaml': TYPO }, async (path) => {
      const mended = await zoneplan(path, ['check', '-', '--stdin-filename', 'typo.plan.yaml'], {
        input: TYPO.replace('ownr: land', 'note: soon'),
      });
      deepEqual(mended, { code: 0, out: '1 file checked, nothing to report.\n', err: NO_HISTORY });
      const added = await zoneplan(path, ['check', '-', '--stdin-filename', 'new/one.plan.yaml'], { input: TYPO.replace('m1', 'm3') });
      deepEqual([added.code, added.out.split(' ')[0]], [1, 'new/one.plan.yaml:2:34']);
    }));

  it('nested roots are plans of their own', () =>
    inFolder({ ...CLEAN, 'sub/zoneplan.yaml': MANIFEST.replace('id: demo', 'id: sub'), 'sub/zones.plan.yaml': ZONES }, async (path) => {
      const ran = await zoneplan(path, ['check', '--format', 'json']);
      const read = JSON.parse(ran.out);
      deepEqual(
        read.plans.map((plan: { root: string; plan: string; files: number }) => [plan.root, plan.plan, plan.files]),
        [
          ['.', 'demo', 2],
          ['sub', 'sub', 2],
        ],
      );
      equal(ran.code, 0);
    }));

  it('errors in zoneplan.yaml end with 2, whichever file was asked for', () =>
    inFolder({ ...CLEAN, 'zoneplan.yaml': MANIFEST.replace('scope: land', 'scop: land') }, async (path) => {
      const ran = await zoneplan(path, ['check', 'zones.plan.yaml']);
      equal(ran.code, 2);
      match(ran.out, /^zoneplan\.yaml:1:\d+ error unknown-key /);
    }));

  it('speaks the language of the plan, or the one asked for', () =>
    inFolder({ ...CLEAN, 'zoneplan.yaml': MANIFEST.replace('locale: en', 'locale: vi-VN'), 'typo.plan.yaml': TYPO }, async (path) => {
      const [own, en] = await Promise.all([zoneplan(path, []), zoneplan(path, ['--lang', 'en'])]);
      equal(own.out, 'typo.plan.yaml:2:34 error unknown-key Không có khóa `ownr`; có phải là `owner`?\n1 lỗi trong 3 tệp.\n');
      match(en.out, /Unknown key `ownr`/);
    }));

  it('plan text never acts on a terminal or a log', () =>
    inFolder(
      { ...CLEAN, 'x.plan.yaml': 'milestones:\n  "\u001b]8;;http://x\u0007": {name: "##[error]\u009b31m\u202e\u2028", due: soon}\n' },
      async (path) => {
        for (const format of ['pretty', 'concise', 'json', 'github']) {
          const ran = await zoneplan(path, ['--format', format, '--no-color']);
          equal(ran.code, 1);
          ok(!/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028-\u202e]/.test(ran.out), JSON.stringify(ran.out));
          ok(format === 'json' || !ran.out.includes('##['), ran.out);
        }
      },
    ));

  it('the same bytes on every run', () =>
    inFolder({ ...CLEAN, 'b.plan.yaml': TYPO, 'a.plan.yaml': UNUSED_IGNORE }, async (path) => {
      for (const format of ['pretty', 'concise', 'json', 'github']) {
        const [one, two] = await Promise.all([zoneplan(path, ['--format', format]), zoneplan(path, ['--format', format])]);
        deepEqual(one, two);
      }
    }));
});

describe('zoneplan check: what stands in the way', function () {
  this.timeout(60_000);

  it('nothing there', () =>
    inFolder({}, async (path) => {
      deepEqual(await zoneplan(path, ['check', 'plans/']), { code: 2, out: '', err: 'zoneplan: there is no file or folder "plans/".\n' });
      deepEqual(await zoneplan(path, ['chekc']), {
        code: 2,
        out: '',
        err: 'zoneplan: there is no file or folder "chekc".\n  Did you mean the command "check"? It comes first: zoneplan check …\n',
      });
      deepEqual(await zoneplan(path, []), {
        code: 2,
        out: '',
        err: 'zoneplan: no plan file (*.plan.yaml) in ".". --pass-on-no-files accepts that.\n',
      });
      deepEqual(await zoneplan(path, ['--pass-on-no-files']), { code: 0, out: '0 files checked, nothing to report.\n', err: '' });
    }));

  it('files that are no plans', () =>
    inFolder(
      {
        ...CLEAN,
        'notes.md': '',
        'bin.plan.yaml': Uint8Array.of(1, 0, 2),
        'old.plan.yaml': Uint8Array.of(0x61, 0xe9),
        'dir.plan.yaml/x': '',
      },
      async (path) => {
        const ran = await zoneplan(path, []);
        deepEqual([ran.code, ran.out], [2, '2 files checked, nothing to report.\n']);
        equal(
          ran.err,
          [
            'zoneplan: "dir.plan.yaml" is a folder, but it is named like a plan file.',
            'zoneplan: "bin.plan.yaml" holds binary data, not text.',
            'zoneplan: "old.plan.yaml" is not UTF-8 text; save it as UTF-8.',
            NO_HISTORY,
          ].join('\n'),
        );
        equal(
          (await zoneplan(path, ['check', 'notes.md'])).err,
          'zoneplan: "notes.md" is not a plan file; their names end in .plan.yaml or .plan.yml.\n',
        );
      },
    ));

  it('a file that may not be read', function () {
    if (process.getuid?.() === 0 || process.platform === 'win32') this.skip();
    return inFolder({ ...CLEAN, 'shut.plan.yaml': '' }, async (path) => {
      chmodSync(`${path}/shut.plan.yaml`, 0);
      const ran = await zoneplan(path, []);
      deepEqual([ran.code, ran.err], [2, `zoneplan: "shut.plan.yaml" cannot be read.\n${NO_HISTORY}`]);
    });
  });

  it('a run that takes too long', () =>
    inFolder(CLEAN, async (path) => {
      deepEqual(await zoneplan(path, ['--timeout', '0.01']), { code: 3, out: '', err: 'zoneplan: stopped after 0.01 s (--timeout).\n' });
      deepEqual(await zoneplan(path, ['--timeout', '60']), { code: 0, out: '2 files checked, nothing to report.\n', err: NO_HISTORY });
    }));

  it('a reader that goes away ends the run quietly', () =>
    inFolder(
      {
        ...CLEAN,
        'typo.plan.yaml': `milestones:\n${Array.from({ length: 3000 }, (_, i) => `  m${i}: {name: Port, due: 2025-06, ownr: land}\n`).join('')}`,
      },
      async (path) => {
        const child = spawn('sh', ['-c', 'exec "$0" "$1" check | head -n 1', process.execPath, builtProgram()], { cwd: path });
        let out = '';
        let err = '';
        child.stdout.on('data', (chunk) => (out += chunk));
        child.stderr.on('data', (chunk) => (err += chunk));
        await new Promise((resolve) => child.once('close', resolve));
        match(out, /^typo\.plan\.yaml:2:34 error [^\n]*\n$/);
        equal(err, NO_HISTORY);
        const whole = await zoneplan(path, ['check']);
        ok(whole.out.endsWith(' in 3 files.\n'));
      },
    ));
});
