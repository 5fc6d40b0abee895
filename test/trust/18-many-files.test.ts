import assert from 'node:assert/strict';
import { quantile } from '../../scripts/bench/figures.ts';
import { manyFiles } from '../../scripts/bench/large.ts';
import { ownServers } from '../../scripts/bench/servers.ts';
import { trialOf } from './trial.ts';

const { many, figure } = trialOf(18);
const FILES = many(300, 10_000);

describe('A plan of many files', function () {
  this.timeout(0);

  it(`is read to the last of ${FILES}, and an edit reaches the sums`, async () => {
    const { held, peak, edit } = await manyFiles(ownServers().zoneplan, FILES, 1800);
    assert.ok(held.seconds !== undefined && edit !== undefined);
    assert.ok(peak < 1000, `${peak} MB`);
    const hover = Math.round(quantile(held.hovers, 0.95));
    figure(
      'folder',
      `${FILES} files in ${Math.round(held.seconds)} s, peak ${peak} MB, a key in a figure ${Math.round(edit)} ms, hover p95 ${hover} ms`,
    );
  });
});
