import { closest as closestSpelling } from '../plan/quantity/closest.ts';
import { bareWords } from '../plan/quantity/fold.ts';

/** The candidate that a mistyped id or key most likely means, without regard to case, diacritics, spaces and underscores; undefined when nothing is close. */
export function closest(word: string, candidates: Iterable<string>): string | undefined {
  const all = [...candidates];
  const wanted = folded(word);
  return all.find((candidate) => folded(candidate) === wanted) ?? closestSpelling(wanted, all) ?? longerOrShorter(wanted, all);
}

/** A text as names and keys are compared: lower case, no diacritics, one hyphen for all that is neither letter nor digit. */
export function folded(text: string): string {
  return FOLDED.test(text) ? text : bareWords(text, '-');
}

const FOLDED = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** `kcn-texhong` for `kcn-texhong-hai-ha`, `nq` for `nq-1`: one is the beginning of the other, up to a hyphen; of several the one nearest in length. */
function longerOrShorter(wanted: string, candidates: readonly string[]): string | undefined {
  let best: string | undefined;
  for (const candidate of candidates) {
    const other = folded(candidate);
    if (!wanted.startsWith(`${other}-`) && !other.startsWith(`${wanted}-`)) continue;
    if (best === undefined || Math.abs(other.length - wanted.length) < Math.abs(best.length - wanted.length)) best = candidate;
  }
  return best;
}
