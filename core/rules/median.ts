import type { Rational } from '../plan/quantity/rational.ts';

/** The number in the middle, of an even count the mean of the two; of at least one. */
export function median(values: readonly Rational[]): Rational {
  const sorted = [...values].sort((a, b) => a.compare(b));
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]];
  return low!.add(high!).div(2);
}
