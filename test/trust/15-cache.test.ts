import { deepEqual, equal } from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Answer, keep, type Question, recall } from '../../cli/cache/store.ts';
import { folderWith, zoneplan } from '../cli/program.ts';
import type { Random } from '../core/history/history.ts';
import { PLAN } from '../server/plan.ts';
import { trialOf } from './trial.ts';

const { seed, many, cases, figure } = trialOf(15);
const DAMAGES = many(1000, 50_000);

describe('A damaged cache', function () {
  this.timeout(0);

  it(`answers nothing, in ${DAMAGES} damages, and is mended, seed ${seed}`, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'zoneplan-'));
    const question: Question = { name: 'asked', key: 'k', now: 1000 };
    const answer: Answer = { code: 1, texts: ['KCN Sông Khoai: chưa có số liệu\n', ''] };
    const cache = join(folder, 'cache');
    keep(cache, question, 5000, answer);
    const file = onlyIn(cache);
    const whole = readFileSync(file);
    await cases(DAMAGES, (random, of) => {
      const bytes = damaged(whole, random);
      of([...bytes]);
      writeFileSync(file, bytes);
      equal(recall(cache, question), undefined);
    });
    keep(cache, question, 5000, answer);
    deepEqual(recall(cache, question), answer);
    rmSync(folder, { recursive: true });
    figure('store', `${DAMAGES} damages, 0 answers out of them`);
  });

  it('changes nothing of what is printed', async () => {
    const { path, remove } = folderWith(PLAN);
    const plain = await zoneplan(path, ['check', '--format', 'json']);
    const runs = many(4, 100);
    await cases(runs, async (random) => {
      await zoneplan(path, ['check', '--cache', '--format', 'json']);
      const file = onlyIn(join(path, '.zoneplan-cache'));
      writeFileSync(file, damaged(readFileSync(file), random));
      deepEqual(await zoneplan(path, ['check', '--cache', '--format', 'json']), plain);
    });
    remove();
    figure('runs', `${runs} runs with one, all print the same`);
  });
});

function onlyIn(cache: string): string {
  return join(cache, readdirSync(cache).find((name) => name !== '.gitignore')!);
}

/** Cut off, with a byte or some that are otherwise, with a piece of something else, or something else. */
function damaged(whole: Uint8Array, random: Random): Uint8Array {
  const at = random.below(whole.length);
  const way = random.below(5);
  if (way === 0) return whole.subarray(0, at);
  if (way === 1) return Uint8Array.from({ length: random.below(200) }, () => random.below(256));
  if (way === 2)
    return Uint8Array.from([...whole.subarray(0, at), ...whole.subarray(random.below(at + 1))]).map((byte, i) =>
      i === at ? byte ^ 1 : byte,
    );
  const flips = new Map(
    Array.from({ length: way === 3 ? 1 : 1 + random.below(8) }, () => [random.below(whole.length), 1 + random.below(255)]),
  );
  return whole.map((byte, i) => byte ^ (flips.get(i) ?? 0));
}
