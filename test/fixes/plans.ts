import type { Random } from '../oracle/random.ts';
import { type Base, EXAMPLES, generated, SAMPLES, STAGE } from './bases.ts';
import type { Texts } from './desk.ts';
import { broken } from './mistakes.ts';
import { restyled } from './styles.ts';

/** A broken plan: what it was made from, and its files. */
export interface BrokenPlan {
  readonly base: Base;
  readonly texts: Texts;
}

/** A real text as somebody else would have written it, with mistakes. */
export function brokenPlan(random: Random): BrokenPlan {
  const which = random.int(0, 99);
  const base =
    which < 70 ? random.pick(EXAMPLES) : which < 80 ? STAGE : which < 95 ? generated(random.int(0, 1_000_000)) : random.pick(SAMPLES);
  const text = restyled(base.texts[base.broken]!, random);
  const mistakes = which < 70 ? random.pick([0, 0, 1, 1, 2]) : random.int(1, 3);
  return { base, texts: { ...base.texts, [base.broken]: broken(text, random, mistakes) } };
}
