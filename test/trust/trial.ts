import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { keepFigure } from '../../scripts/trust/figures.ts';
import type { Random } from '../core/history/history.ts';
import { randomFrom } from '../core/syntax/random.ts';

const PROJECT = join(import.meta.dirname, '../..');

/** How the tests of one promise of docs/trust.md are run. */
export interface Trial {
  readonly seed: number;
  /** How many, in the short form and in the long one. */
  readonly many: (short: number, long: number) => number;
  /**
   * Tries so many cases, each out of a random source of its own; one that fails is kept, to be played again. A case says what it tries with
   * `of`, to be read beside the seed.
   */
  readonly cases: (count: number, test: (random: Random, of: (input: unknown) => void) => void | Promise<void>) => Promise<number>;
  /** Keeps what a test of it came to, for the page. */
  readonly figure: (of: string, says: string) => void;
}

/** The trial of a promise. TRUST_SEED chooses the cases, TRUST_REPLAY a kept one, TRUST_LONG the long form. */
export function trialOf(number: number): Trial {
  const { TRUST_SEED, ZONEPLAN_SEED, TRUST_LONG, TRUST_REPLAY } = process.env;
  const isLong = Boolean(TRUST_LONG);
  const seed = TRUST_REPLAY
    ? (JSON.parse(readFileSync(TRUST_REPLAY, 'utf8')) as { seed: number }).seed
    : Number(TRUST_SEED ?? ZONEPLAN_SEED ?? Date.now() % 1_000_000_000);
  return {
    seed,
    many: (short, long) => (isLong ? long : short),
    cases: (count, test) => tried(number, seed, TRUST_REPLAY ? 1 : count, test),
    figure: (of, says) => keepFigure(number, { of, says, date: new Date().toISOString().slice(0, 10), long: isLong }),
  };
}

async function tried(number: number, first: number, count: number, test: Parameters<Trial['cases']>[1]): Promise<number> {
  for (let seed = first; seed < first + count; seed++) {
    let input: unknown;
    try {
      await test(randomFrom(seed), (each) => {
        input = each;
      });
    } catch (error) {
      const file = kept(number, { seed, input, error: error instanceof Error ? error.message : String(error) });
      if (error instanceof Error) error.message += `\nplay it again with TRUST_REPLAY=${file} (seed ${seed})`;
      throw error;
    }
  }
  return count;
}

function kept(number: number, found: { readonly seed: number; readonly input: unknown; readonly error: string }): string {
  const folder = join(PROJECT, '.cache/trust', String(number));
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${found.seed}.json`);
  writeFileSync(file, JSON.stringify(found, undefined, 2));
  return relative(PROJECT, file);
}
