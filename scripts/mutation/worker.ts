// Loads the tests of a sandbox once, notes which mutants each of them comes by, and runs those it is asked to with one mutant on.
import type { Asked, Recorded, Told } from './protocol.ts';
import { Endless, Switch } from './switch.ts';
import { loadTests, type Test } from './tests.ts';

const [folder = '', ...patterns] = process.argv.slice(2);
const mutation = new Switch();
Object.assign(globalThis, { $mutation: mutation });
process.chdir(folder);
mutation.reached = new Set();
mutation.changed = new Set();
const tests = await loadTests(folder, patterns.length > 0 ? patterns : undefined);
const atLoad = [...mutation.reached];
mutation.reached = mutation.changed = undefined;

process.on('message', (asked: Asked) => void (asked.ask === 'record' ? recordAll() : run(asked.mutant, asked.tests)));
process.on('disconnect', () => process.exit());
tell({ tell: 'ready', atLoad });

async function recordAll(): Promise<void> {
  for (const test of tests) tell({ tell: 'recorded', record: await recorded(test) });
  tell({ tell: 'all recorded' });
}

async function recorded(test: Test): Promise<Recorded> {
  mutation.reached = new Set();
  mutation.changed = new Set();
  const begun = performance.now();
  const failed = await failure(test);
  const took = performance.now() - begun;
  const [reached, changed] = [[...mutation.reached], [...mutation.changed]];
  mutation.reached = mutation.changed = undefined;
  return { test: test.name, file: test.file, took, reached, changed, failed: failed === undefined ? undefined : String(failed) };
}

async function run(mutant: number, indices: readonly number[]): Promise<void> {
  let killed: { test: number; endless: boolean } | undefined;
  for (const test of indices) {
    tell({ tell: 'begins' });
    mutation.turn(mutant);
    const failed = await failure(tests[test]!);
    mutation.turn(0);
    if (failed === undefined || !(failed instanceof Endless || (await passes(tests[test]!)))) continue;
    killed = { test, endless: failed instanceof Endless };
    break;
  }
  tell({ tell: 'ran', killed });
}

/** A test that fails without any mutant too, run so often, tells nothing. */
async function passes(test: Test): Promise<boolean> {
  return (await failure(test)) === undefined;
}

async function failure(test: Test): Promise<unknown> {
  try {
    await test.run();
    return undefined;
  } catch (failed) {
    return failed ?? new Error('failed');
  }
}

function tell(told: Told): void {
  process.send!(told);
}
