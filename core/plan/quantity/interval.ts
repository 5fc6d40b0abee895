import type { Interval } from './quantity.ts';
import { type Rational, ZERO } from './rational.ts';

/** The interval of a number that is exactly so. */
export function exactly(value: Rational): Interval {
  return { low: value, high: value };
}

/** Where the sum of two values may lie. */
export function addIntervals(a: Interval, b: Interval): Interval {
  return {
    ...(a.low && b.low && { low: a.low.add(b.low), lowOpen: a.lowOpen || b.lowOpen || undefined }),
    ...(a.high && b.high && { high: a.high.add(b.high), highOpen: a.highOpen || b.highOpen || undefined }),
  };
}

/** Where the value with the other sign may lie. */
export function negateInterval({ low, high, lowOpen, highOpen }: Interval): Interval {
  return { low: high?.neg(), high: low?.neg(), lowOpen: highOpen, highOpen: lowOpen };
}

/** Where `a` less `b` may lie. */
export function subtractIntervals(a: Interval, b: Interval): Interval {
  return addIntervals(a, negateInterval(b));
}

/** Where the value times a number may lie; times 0 is 0. */
export function scaleInterval(interval: Interval, by: Rational): Interval {
  if (by.n === 0n) return exactly(ZERO);
  const { low, high, lowOpen, highOpen } = by.s < 0n ? negateInterval(interval) : interval;
  const size = by.abs();
  return { low: low?.mul(size), high: high?.mul(size), lowOpen, highOpen };
}

/** True when both ends are the same number, or both absent, and as open. */
export function sameInterval(a: Interval, b: Interval): boolean {
  return sameEnd(a.low, b.low) && sameEnd(a.high, b.high) && !a.lowOpen === !b.lowOpen && !a.highOpen === !b.highOpen;
}

function sameEnd(a: Rational | undefined, b: Rational | undefined): boolean {
  return a === undefined || b === undefined ? a === b : a.equals(b);
}
