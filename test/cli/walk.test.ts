import { deepEqual, equal } from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { asked } from '../../cli/disk/input.ts';
import { walk } from '../../cli/disk/walk.ts';
import { folderWith } from './program.ts';

describe('finding plan files', () => {
  const folder = folderWith({
    '.git/HEAD': 'ref: refs/heads/main',
    '.git/info/exclude': 'secret/\n',
    '.gitignore': 'build/\n*.old.plan.yaml\n/only-here.plan.yaml\n',
    'a.plan.yaml': '',
    'a.old.plan.yaml': '',
    'only-here.plan.yaml': '',
    'build/b.plan.yaml': '',
    'secret/c.plan.yaml': '',
    'node_modules/x/d.plan.yaml': '',
    '.hidden/e.plan.yaml': '',
    '.f.plan.yaml': '',
    'zones/g.plan.yml': '',
    'zones/only-here.plan.yaml': '',
    'zones/report.pdf': '',
    'zones/deep/.gitignore': '!kept.old.plan.yaml\ntmp*\n',
    'zones/deep/kept.old.plan.yaml': '',
    'zones/deep/tmp1.plan.yaml': '',
    'nested/zoneplan.yaml': '',
    'nested/h.plan.yaml': '',
    'spaced name/Kế hoạch.plan.yaml': '',
  });
  const top = folder.path;
  mkdirSync(`${top}/folder.plan.yaml`);
  symlinkSync('..', `${top}/zones/loop`);
  symlinkSync('g.plan.yml', `${top}/zones/link.plan.yaml`);
  symlinkSync('/etc/hostname', `${top}/zones/out.plan.yaml`);
  symlinkSync('nowhere', `${top}/zones/broken.plan.yaml`);
  symlinkSync('itself.plan.yaml', `${top}/zones/itself.plan.yaml`);
  symlinkSync('itself', `${top}/zones/itself`);
  execFileSync('mkfifo', [`${top}/pipe.plan.yaml`]);
  after(folder.remove);

  it('respects git ignores, hidden folders, node_modules; goes round no loop', () => {
    deepEqual(
      walk(top).files.map((file) => file.slice(top.length + 1)),
      [
        'a.plan.yaml',
        'nested/h.plan.yaml',
        'nested/zoneplan.yaml',
        'spaced name/Kế hoạch.plan.yaml',
        'zones/deep/kept.old.plan.yaml',
        'zones/g.plan.yml',
        'zones/link.plan.yaml',
        'zones/only-here.plan.yaml',
        'zones/report.pdf',
      ],
    );
  });

  it('names what it could not read', () => {
    deepEqual(
      walk(top).obstacles.map(({ path, why }) => [path.slice(top.length + 1), why]),
      [
        ['folder.plan.yaml', 'folder'],
        ['pipe.plan.yaml', 'not-a-file'],
        ['zones/broken.plan.yaml', 'missing'],
        ['zones/itself.plan.yaml', 'unreadable'],
        ['zones/out.plan.yaml', 'leads-outside'],
      ],
    );
  });

  it('lists an ignored folder that was asked for by name', () => {
    deepEqual(walk(`${top}/build`).files, [`${top}/build/b.plan.yaml`]);
  });

  const answer = (typed: string, cwd = top): unknown => {
    const found = asked(typed, cwd);
    return Array.isArray(found)
      ? found.map((each) => [each.top.slice(top.length), each.files.map((file: string) => file.slice(top.length))])
      : (found as { problem: string }).problem;
  };
  const table: readonly (readonly [string, string, unknown])[] = [
    ['a folder is a plan root of its own', 'zones', [['/zones', []]]],
    ['a file belongs to the current folder', 'zones/g.plan.yml', [['', ['/zones/g.plan.yml']]]],
    ['or to the nearest manifest', 'nested/h.plan.yaml', [['/nested', ['/nested/h.plan.yaml']]]],
    [
      'a glob, which follows no links',
      '*/*.plan.y*ml',
      [
        ['/nested', ['/nested/h.plan.yaml']],
        ['', ['/spaced name/Kế hoạch.plan.yaml']],
        ['', ['/zones/g.plan.yml']],
        ['', ['/zones/only-here.plan.yaml']],
      ],
    ],
    ['a glob that finds nothing', 'none/*.plan.yaml', 'no-match'],
    ['nothing there', 'none', 'missing'],
    ['another file', 'zones/report.pdf', 'not-a-plan'],
    ['a folder named like a plan', 'folder.plan.yaml', 'folder'],
    ['a pipe', 'pipe.plan.yaml', 'not-a-file'],
  ];
  for (const [name, typed, expected] of table) it(`${name}: ${typed}`, () => deepEqual(answer(typed), expected));

  it('a folder below a manifest belongs to its plan', () => {
    mkdirSync(`${top}/nested/sub`);
    writeFileSync(`${top}/nested/sub/i.plan.yaml`, '');
    deepEqual(answer('nested/sub'), [['/nested', []]]);
    const [found] = asked('nested/sub', top) as readonly { reports: (file: string) => boolean }[];
    equal(found?.reports(`${top}/nested/sub/i.plan.yaml`), true);
    equal(found?.reports(`${top}/nested/h.plan.yaml`), false);
  });
});
