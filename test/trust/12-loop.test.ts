import assert from 'node:assert/strict';
import { quantile } from '../../scripts/bench/figures.ts';
import { largeFile } from '../../scripts/bench/large.ts';
import { ownServers } from '../../scripts/bench/servers.ts';
import { trialOf } from './trial.ts';

const { many, figure } = trialOf(12);
const BYTES = many(1_000_000, 10_000_000);
/** Seconds of processor time for which the loop may be held at most: far above what is promised, since the machine may be busy. */
const MOST = 1;

describe('The loop of the server', function () {
  this.timeout(0);

  it(`is not held while ${BYTES / 1e6} MB are read: hovers are answered meanwhile`, async () => {
    const { held, peak } = await largeFile(ownServers().zoneplan, BYTES, 600);
    assert.ok(held.seconds !== undefined && held.hovers.length > 0);
    const longest = Math.max(...held.work) / 1000;
    assert.ok(longest < MOST, `${longest} s`);
    const ms = (values: readonly number[], at: number) => `${Math.round(quantile(values, at))} ms`;
    figure(
      'file',
      `hover p95 ${ms(held.hovers, 0.95)}, loop held p99.9 ${ms(held.beats, 0.999)} (${ms(held.work, 0.999)} of processor time), peak ${peak} MB`,
    );
  });
});
