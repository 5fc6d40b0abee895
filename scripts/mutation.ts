// Measures how much of core/rules and core/rollup the tests would notice if it were changed (docs/mutation.md).
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { globSync } from 'tinyglobby';
import { fatesOf } from './mutation/fates.ts';
import { Lab } from './mutation/lab.ts';
import { keepResults, lastSettled } from './mutation/last-results.ts';
import type { Mutant, Result } from './mutation/mutant.ts';
import type { Recorded } from './mutation/protocol.ts';
import { report, survivorLines, tableOf } from './mutation/report.ts';
import { buildSandbox, cacheFolder, git, measuredFiles, projectFolder } from './mutation/sandbox.ts';

const { values: given } = parseArgs({
  options: {
    files: { type: 'string', multiple: true },
    since: { type: 'string' },
    tests: { type: 'string', multiple: true },
    again: { type: 'boolean' },
    workers: { type: 'string', default: '1' },
    minutes: { type: 'string' },
  },
});
const isWhole = !given.files && !given.since && !given.tests;
const folder = join(cacheFolder, `sandbox-${process.pid}`);
const labs = Array.from({ length: Number(given.workers) }, () => new Lab(folder, given.tests ?? []));
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(1));
process.on('exit', () => {
  for (const lab of labs) lab.end();
  rmSync(folder, { recursive: true, force: true });
});
await measure();
process.exit();

async function measure(): Promise<void> {
  const [rules, rollups] = ['core/rules', 'core/rollup'].map((path) => git('rev-parse', '--short', `HEAD:${path}`)[0]!);
  const commit = `${git('log', '-1', '--format=%h')[0]!} (trees: core/rules ${rules}, core/rollup ${rollups})`;
  const files = wanted(measuredFiles());
  const mutants = buildSandbox(folder, files);
  console.log(`${mutants.length} mutants in ${files.length} files`);
  const records = await recorded();
  console.log(`${records.length} tests recorded`);
  const known = given.again ? lastSettled(mutants) : new Map<Mutant, Result>();
  const results = await resultsOf(mutants, records, known);
  if (!given.tests || given.again) keepResults(results);
  console.log(`${survivorLines(results).join('\n')}\n\n${tableOf(results)}`);
  const date = new Date().toISOString().slice(0, 10);
  if (isWhole)
    writeFileSync(
      join(projectFolder, 'docs/mutation.md'),
      report(results, { commit, date, tests: records.length, mutants: mutants.length, carried: known.size }),
    );
}

/** All tests as they run without mutants; those that fail even so are left out, and too many of them end the run. */
async function recorded(): Promise<readonly Recorded[]> {
  const records = await labs[0]!.record();
  const failures = records.filter(({ failed }) => failed !== undefined);
  for (const { test, failed } of failures) console.error(`left out, fails without any mutant: ${test}\n${failed}`);
  if (failures.length > records.length / 50) throw new Error('too many tests fail without any mutant');
  return records.map((record) => (record.failed === undefined ? record : { ...record, reached: [], changed: [] }));
}

async function resultsOf(
  mutants: readonly Mutant[],
  records: readonly Recorded[],
  known: ReadonlyMap<Mutant, Result>,
): Promise<readonly Result[]> {
  const results: Result[] = [...known.values()];
  const asked = spread(mutants.filter((mutant) => !known.has(mutant)));
  const until = given.minutes ? Date.now() + Number(given.minutes) * 60_000 : Number.POSITIVE_INFINITY;
  await fatesOf(asked, records, labs, until, (result) => {
    results.push(result);
    if (results.length % 100 > 0) return;
    console.error(`${results.length} of ${mutants.length}`);
    if (!given.tests || given.again) keepResults(results);
  });
  return results.sort((a, b) => a.id - b.id);
}

/** The same mutants in an order in which any beginning is a fair sample of all. */
function spread(mutants: readonly Mutant[]): readonly Mutant[] {
  const step = 37;
  return Array.from({ length: step }, (_, from) => mutants.filter((_, i) => i % step === from)).flat();
}

function wanted(all: readonly string[]): readonly string[] {
  const named = given.files && new Set(globSync(given.files, { cwd: projectFolder }));
  const differing = given.since && new Set(git('diff', '--name-only', given.since));
  return all.filter((file) => (!named || named.has(file)) && (!differing || differing.has(file)));
}
