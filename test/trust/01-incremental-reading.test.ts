import assert from 'node:assert/strict';
import { parse } from '../../core/syntax/parse.ts';
import { editSource, openSource } from '../../core/syntax/source.ts';
import type { Source } from '../../core/syntax/tree.ts';
import { edited, type History, inverse, randomHistory } from '../core/history/history.ts';
import { smallest } from '../core/history/smallest.ts';
import { assertReadsAs } from '../core/syntax/agrees.ts';
import { randomFrom } from '../core/syntax/random.ts';
import { FRAGMENTS } from '../core/syntax/samples.ts';
import { randomText } from '../core/syntax/texts.ts';
import { trialOf } from './trial.ts';

const { seed: SEED, many, figure } = trialOf(1);
const EDITS = many(100_000, 5_000_000);
const SEEDS = many(4, 20);

describe('incremental reading', function () {
  this.timeout(0);
  let tried = 0;

  for (let seed = SEED; seed < SEED + SEEDS; seed++) {
    it(`gives after each of ${EDITS / SEEDS} random edits what a fresh reading gives, and the old bytes when undone, seed ${seed}`, () => {
      const random = randomFrom(seed);
      for (let edits = 0; edits < EDITS / SEEDS; ) {
        const base = randomText(random);
        const history = randomHistory(base, base.length > 5000 ? 60 : 25, random, FRAGMENTS);
        const check = { every: base.length > 5000 ? 30 : base.length > 1000 ? 5 : 1, seed: random.below(1_000_000_000) };
        const wrong = whatIsWrong(history, check);
        if (wrong !== undefined) assert.fail(report(history, check));
        edits += history.steps.reduce((sum, step) => sum + step.edits.length, 0);
      }
      tried += EDITS / SEEDS;
      figure('reading', `${tried} edits of texts, 0 otherwise`);
    });
  }
});

interface Checking {
  /** After how many steps the text is compared. */
  readonly every: number;
  readonly seed: number;
}

/** What an incremental reading says otherwise than a fresh one somewhere in a history. */
function whatIsWrong({ base, steps }: History, { every, seed }: Checking): string | undefined {
  const random = randomFrom(seed);
  const undos: ReturnType<typeof inverse>[] = [];
  let [source, text]: [Source, string] = [openSource(base), base];
  try {
    for (const [i, { edits, looks }] of steps.entries()) {
      source = editSource(source, edits);
      for (const edit of edits) {
        undos.unshift(inverse(text, edit));
        text = edited(text, edit);
      }
      if (looks) parse(source).problems;
      if ((i + 1) % every === 0 || i === steps.length - 1) assertReadsAs(source, text, random);
    }
    assertReadsAs(editSource(source, undos), base, random);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  return undefined;
}

/** The history without what does not matter, to be played again. */
function report(history: History, check: Checking): string {
  const fails = (steps: History['steps']) => whatIsWrong({ ...history, steps }, check) !== undefined;
  const least = { ...history, steps: smallest(history.steps, fails) };
  return `${whatIsWrong(least, check)}\n${JSON.stringify(least)}\n${JSON.stringify(check)}`;
}
