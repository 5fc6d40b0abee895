import { basename, dirname } from 'node:path';
import type { Mutant } from './mutant.ts';
import type { Recorded } from './protocol.ts';

/** A mutant so many tests do not notice counts as survived. */
export const MOST_TESTS = 250;

/** The same of what several checks share: no test is named like it, so that nobody knows which are likely. */
export const MOST_FOR_SHARED = 300;

/** Tests under this heading look at rollups alone, are slow, and come on top of those, as all tests in the folder of rollups do. */
const ORACLE = 'The oracle';
const ROLLUPS = 'test/core/rollup/';

/** Under this heading each check is tried on its own example alone. */
const EXAMPLES = 'every check, on its own example';

/** Which tests to run for a mutant, those first that are likely to fail: what has killed in its file, what is named like it or its folder, what lies in the folder of tests of its own folder, what is quick. */
export class Order {
  readonly #records: readonly Recorded[];
  readonly #changers = new Map<number, number[]>();
  readonly #kills = new Map<string, Map<number, number>>();

  constructor(records: readonly Recorded[]) {
    this.#records = records;
    for (const [test, { changed }] of records.entries())
      for (const mutant of changed) {
        const changers = this.#changers.get(mutant);
        if (changers) changers.push(test);
        else this.#changers.set(mutant, [test]);
      }
  }

  /** The tests that come by a mutant with another value than it would give. */
  testsFor({ id, file }: Mutant): readonly number[] {
    const kills = this.#kills.get(file);
    const code = basename(file, '.ts');
    const category = basename(dirname(file));
    const nearest = `test/${file.split('/').slice(0, 2).join('/')}/`;
    const rank = (test: number) => {
      const { test: name, file: from, took } = this.#records[test]!;
      const isOfAnother = name.startsWith(EXAMPLES) && !name.includes(code);
      return (
        -1000 * (kills?.get(test) ?? 0) -
        (name.includes(code) || from.includes(code) ? 500 : 0) +
        (isOfAnother ? 500 : 0) -
        (name.includes(category) || from.includes(category) ? 200 : 0) -
        (from.startsWith(nearest) ? 100 : 0) +
        took
      );
    };
    const ranked = (this.#changers.get(id) ?? [])
      .map((test) => [rank(test), test] as const)
      .sort(([a], [b]) => a - b)
      .map(([, test]) => test);
    const isOracle = (test: number) => this.#records[test]!.test.startsWith(ORACLE);
    const likeliest = ranked.filter((test) => !isOracle(test)).slice(0, category === 'rules' ? MOST_FOR_SHARED : MOST_TESTS);
    if (nearest !== ROLLUPS) return likeliest;
    const isOwn = (test: number) => isOracle(test) || this.#records[test]!.file.startsWith(ROLLUPS);
    return [...new Set([...likeliest, ...ranked.filter(isOwn)])];
  }

  /** Notes that a test killed a mutant of a file. */
  note(file: string, test: number): void {
    const kills = this.#kills.get(file) ?? new Map<number, number>();
    this.#kills.set(file, kills.set(test, (kills.get(test) ?? 0) + 1));
  }
}
