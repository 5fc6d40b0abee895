import { deepEqual, equal, notEqual } from 'node:assert/strict';
import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Answer, keep, type Question, recall } from '../../cli/cache/store.ts';
import { commitAll, git } from '../git.ts';
import { folderWith, zoneplan } from './program.ts';

const RULES = 'rules: {missing-source: off, unused-entry: off}\n';
const MANIFEST = 'plan: {id: demo, name: Demo, locale: en, scope: land, as-of: 2024-11-15}\n';
const FILES = {
  'zoneplan.yaml': MANIFEST,
  'zones.plan.yaml': 'localities: {land: {name: Land, level: province}}\nzones: {park: {name: Park, type: KCN, localities: [land]}}\n',
  'a.plan.yaml': 'milestones:\n  m1: {name: Port, due: 2025-06, ownr: land}\n',
};

async function inFolder(test: (path: string) => Promise<void>): Promise<void> {
  const folder = folderWith(FILES);
  try {
    await test(folder.path);
  } finally {
    folder.remove();
  }
}

function keptIn(folder: string): string[] {
  return readdirSync(folder).filter((name) => name !== '.gitignore');
}

describe('zoneplan check --cache', function () {
  this.timeout(120_000);

  it('prints after every change what a run without it prints', () =>
    inFolder(async (path) => {
      const write = (name: string, text: string | Uint8Array) => writeFileSync(join(path, name), text);
      const changes: readonly (() => void)[] = [
        () => undefined,
        () => write('a.plan.yaml', 'milestones:\n  m1: {name: Port, due: 2025-06, own: land}\n'),
        () => write('b.plan.yaml', 'targets: {t: {name: T, indicator: fdi, period: 2024, at-least: 3}}\n'),
        () => rmSync(join(path, 'a.plan.yaml')),
        () => write('zoneplan.yaml', MANIFEST + RULES),
        () => write('c.plan.yaml', Uint8Array.of(0x56, 0xf4, 0x6e)),
        () => commitAll(path),
        () => write('b.plan.yaml', 'targets: {t: {name: T, indicator: fdi, period: 2024, at-least: 2}}\n'),
        () => git(path, 'commit', '-q', '-a', '-m', 'Lower'),
      ];
      for (const change of changes) {
        change();
        const [plain, first] = await Promise.all([zoneplan(path, ['check']), zoneplan(path, ['check', '--cache'])]);
        const again = await zoneplan(path, ['check', '--cache']);
        deepEqual([first, again], [plain, plain]);
      }
    }));

  it('prints what it kept while nothing has changed, and nothing else', () =>
    inFolder(async (path) => {
      const cache = join(path, '.zoneplan-cache');
      const first = await zoneplan(path, ['check', '--cache']);
      const [name = ''] = keptIn(cache);
      const { ino } = statSync(join(cache, name));
      deepEqual(await zoneplan(path, ['check', '--cache']), first);
      deepEqual([keptIn(cache), statSync(join(cache, name)).ino], [[name], ino]);
      equal(readFileSync(join(cache, '.gitignore'), 'utf8'), '*\n');
      writeFileSync(join(path, 'zoneplan.yaml'), MANIFEST.replace('Demo', 'Again'));
      await zoneplan(path, ['check', '--cache']);
      notEqual(statSync(join(cache, name)).ino, ino);
    }));

  it('keeps apart what was asked with other arguments, and writes reports too', () =>
    inFolder(async (path) => {
      const asked = [
        ['--as-of', '2026-01-01'],
        ['--lang', 'vi'],
        ['--fail-on', 'warning'],
        ['--format', 'json'],
        ['--format', 'json=r.json'],
      ];
      for (const more of asked) {
        const plain = await zoneplan(path, ['check', ...more]);
        await zoneplan(path, ['check', '--cache', ...more]);
        rmSync(join(path, 'r.json'), { force: true });
        deepEqual(await zoneplan(path, ['check', '--cache', ...more]), plain);
      }
      equal(JSON.parse(readFileSync(join(path, 'r.json'), 'utf8')).version, 1);
      equal(keptIn(join(path, '.zoneplan-cache')).length, asked.length);
    }));

  it('does without where nothing can be written', () =>
    inFolder(async (path) => {
      const plain = await zoneplan(path, ['check']);
      deepEqual(await zoneplan(path, ['check', '--cache-location', 'zones.plan.yaml/cache']), plain);
      deepEqual(await zoneplan(path, ['check', '--cache-location', 'zones.plan.yaml']), plain);
    }));

  it('several at once do not disturb one another', () =>
    inFolder(async (path) => {
      const plain = await zoneplan(path, ['check']);
      const ran = await Promise.all([1, 2, 3].map(() => zoneplan(path, ['check', '--cache'])));
      deepEqual(ran, [plain, plain, plain]);
      deepEqual(await zoneplan(path, ['check', '--cache']), plain);
    }));
});

describe('the cache of answers', () => {
  const question: Question = { name: 'asked', key: 'k', now: 1000 };
  const answer: Answer = { code: 1, texts: ['KCN Sông Khoai: chưa có số liệu\n', ''] };

  /** Runs with a cache that holds the answer. */
  function withCache(test: (folder: string, file: string) => void): void {
    const { path, remove } = folderWith({});
    try {
      const folder = join(path, 'cache');
      keep(folder, question, 5000, answer);
      test(folder, join(folder, keptIn(folder)[0]!));
    } finally {
      remove();
    }
  }

  it('answers the same question until the day is over', () =>
    withCache((folder) => {
      deepEqual(recall(folder, { ...question, now: 4999 }), answer);
      equal(recall(folder, { ...question, now: 5000 }), undefined);
      equal(recall(folder, { ...question, now: 999 }), undefined);
      equal(recall(folder, { ...question, key: 'other' }), undefined);
      equal(recall(folder, { ...question, name: 'other' }), undefined);
    }));

  it('keeps the newest twenty', () =>
    withCache((folder) => {
      for (let i = 0; i < 30; i += 1) keep(folder, { ...question, name: `other-${i}` }, 5000, answer);
      equal(keptIn(folder).length, 20);
    }));

  it('leaves a folder that was there as git sees it', () => {
    const { path, remove } = folderWith({ 'mine.txt': '' });
    try {
      keep(path, question, 5000, answer);
      deepEqual(recall(path, question), answer);
      deepEqual(keptIn(path).length, readdirSync(path).length);
    } finally {
      remove();
    }
  });
});
