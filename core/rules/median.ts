import type { Rational } from '../plan/quantity/rational.ts';

/** The number in the middle, of an even count the mean of the two; undefined for none. */
export function median(values: readonly Rational[]): Rational | undefined {
  const sorted = [...values].sort((a, b) => a.compare(b));
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]];
  return low && high && low.add(high).div(2);
}
