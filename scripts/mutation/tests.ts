import { globSync } from 'tinyglobby';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** A test of ours, by the words of all headings above it. */
export interface Test {
  readonly name: string;
  /** Relative to the project. */
  readonly file: string;
  readonly run: () => unknown;
}

/** The tests that may kill a mutant: fast, the same at every run, and of rules and rollups. */
export const KILLERS: readonly string[] = [
  'test/core/*.test.ts',
  'test/core/rules/**/*.test.ts',
  'test/core/rollup/**/*.test.ts',
  'test/specs.test.ts',
  '!test/core/rules/pairs.test.ts',
];

/** Random plans of the oracle: so many tests of so many plans. */
const ORACLE = { tests: 10, plans: 10, seed: 20_240_000 } as const;

/** Loads tests as mocha would, without running them. */
export async function loadTests(folder: string, patterns: readonly string[] = KILLERS): Promise<readonly Test[]> {
  const tests: Test[] = [];
  const heads: string[] = [];
  let file = '';
  const it = (name: string, run?: () => unknown) => {
    if (run)
      tests.push({ name: [...heads, name].join(' › '), file, run: () => run.call({ timeout: () => undefined, skip: () => undefined }) });
    return { timeout: () => undefined };
  };
  const describe = (name: string, body: () => void) => {
    heads.push(name);
    body.call({ timeout: () => undefined });
    heads.pop();
  };
  Object.assign(globalThis, { describe, it, after: () => undefined });
  for (file of globSync(patterns, { cwd: folder }).sort()) await import(pathToFileURL(join(folder, file)).href);
  file = '';
  if (patterns === KILLERS) await loadOracle(folder);
  return tests;
}

async function loadOracle(folder: string): Promise<void> {
  process.env['ORACLE_PLANS'] = String(ORACLE.plans);
  for (let n = 0; n < ORACLE.tests; n += 1) {
    process.env['ORACLE_SEED'] = String(ORACLE.seed + n * ORACLE.plans);
    await import(`${pathToFileURL(join(folder, 'test/oracle/oracle.test.ts')).href}?part=${n}`);
  }
}
