import assert from 'node:assert/strict';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { benchPlan } from '../../scripts/bench/plan.ts';
import { randomFrom } from '../core/syntax/random.ts';
import { FRAGMENTS } from '../core/syntax/samples.ts';
import { startClient, type TestClient } from '../server/client.ts';
import { folderWith } from '../server/folder.ts';
import { PLAN } from '../server/plan.ts';
import { trialOf } from './trial.ts';

const { seed, many, figure } = trialOf(17);
const EDITS = many(2500, 200_000);
const FILES = many(60, 2000);
/** What may stay behind, as a share, and MB below which nothing is said of it. */
const [GROWTH, GRAIN] = [1.1, 4];

describe('Memory of the server', function () {
  this.timeout(0);

  it(`does not grow by what has been typed and closed: ${EDITS} edits, ${FILES} files, seed ${seed}`, async () => {
    const folder = folderWith(PLAN);
    const file = join(folder.path, '.heap');
    const hook = `data:text/javascript,${encodeURIComponent(HOOK(file))}`;
    const client = await startClient({ folders: [folder.uri], pulls: true, node: ['--expose-gc', '--import', hook] });
    const random = randomFrom(seed);
    const uri = folder.at('figures.plan.yaml');
    const text = PLAN['figures.plan.yaml'] + benchPlan(30_000);
    const round = async (edits: number, files: number) => {
      client.open(uri, text);
      for (let n = 0; n < edits; n += 1) {
        const start = { line: random.below(500), character: random.below(60) };
        client.change(uri, n + 2, ...(n % 50 === 49 ? [{ text }] : [{ range: { start, end: start }, text: random.pick(FRAGMENTS) }]));
        if (n % 10 === 0) await client.pull(uri);
      }
      client.close(uri);
      for (let n = 0; n < files; n += 1) {
        const one = folder.at(`n${n}.plan.yaml`);
        client.open(one, text.slice(0, 8000 + n));
        await client.pull(one);
        client.close(one);
      }
      await client.pull(uri);
    };
    await round(EDITS / 10, FILES / 10);
    const before = await heap(client, file);
    for (let n = 0; n < 5; n += 1) await round(EDITS / 5, FILES / 5);
    const after = await heap(client, file);
    await client.stop();
    folder.dispose();
    assert.ok(after <= before * GROWTH + GRAIN, `${before} MB, then ${after} MB`);
    figure('heap', `${EDITS} edits, ${FILES} files opened and closed: ${before.toFixed(1)} MB in use before, ${after.toFixed(1)} MB after`);
  });
});

/** In the server: at a signal everything that can go goes, and what stays is written down. */
const HOOK = (file: string) => `
  import { renameSync, writeFileSync } from 'node:fs';
  process.on('SIGUSR2', () => { gc(); gc(); writeFileSync(${JSON.stringify(`${file}.new`)}, String(process.memoryUsage().heapUsed)); renameSync(${JSON.stringify(`${file}.new`)}, ${JSON.stringify(file)}); });`;

/** MB in use once everything that can go is gone. */
async function heap(client: TestClient, file: string): Promise<number> {
  await new Promise((resolve) => setTimeout(resolve, 1500));
  rmSync(file, { force: true });
  client.process.kill('SIGUSR2');
  for (;;) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    try {
      return Number(readFileSync(file, 'utf8')) / 1e6;
    } catch {
      assert.equal(client.process.exitCode, null);
    }
  }
}
