import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { explanationOf } from './explanation.ts';
import type { Mutant, Result } from './mutant.ts';
import { cacheFolder } from './sandbox.ts';

const FILE = join(cacheFolder, 'results.json');

/** Keeps what became of the mutants of some files for the next run. */
export function keepResults(results: readonly Result[]): void {
  const files = new Set(results.map(({ file }) => file));
  const others = lastResults().filter(({ file }) => !files.has(file));
  writeFileSync(FILE, JSON.stringify([...others, ...results], undefined, 1));
}

/** The mutants of the last run that a test noticed, or that survived for a reason, each as the same change of the same code. */
export function lastSettled(mutants: readonly Mutant[]): ReadonlyMap<Mutant, Result> {
  const old = keyed(lastResults());
  const found = [...keyed(mutants)].flatMap(([key, mutant]) => {
    const result = old.get(key);
    return result && isSettled(result) ? [[mutant, { ...result, ...mutant }] as const] : [];
  });
  return new Map(found);
}

function isSettled(result: Result): boolean {
  return result.fate === 'killed' || result.fate === 'timed out' || explanationOf(result) !== undefined;
}

function lastResults(): readonly Result[] {
  return existsSync(FILE) ? (JSON.parse(readFileSync(FILE, 'utf8')) as Result[]) : [];
}

/** Mutants by file, function and change; the same change twice in a function is told by its number. */
function keyed<M extends Mutant>(mutants: readonly M[]): ReadonlyMap<string, M> {
  const found = new Map<string, M>();
  for (const mutant of mutants) {
    const key = [mutant.file, mutant.inside, mutant.from, mutant.to].join('\n');
    let n = 1;
    while (found.has(`${key}\n${n}`)) n += 1;
    found.set(`${key}\n${n}`, mutant);
  }
  return found;
}
