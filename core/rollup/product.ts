import { exactly, scaleInterval } from '../plan/quantity/interval.ts';
import type { Interval } from '../plan/quantity/quantity.ts';
import { ONE, type Rational, ZERO } from '../plan/quantity/rational.ts';
import type { Amount } from './amount.ts';

/** The product of two numbers; undefined when nothing is known of it. Where it may lie is told of exact numbers and of a factor that cannot be below 0; else it is anywhere. */
export function product(a: Amount, b: Amount): Amount | undefined {
  const interval = isExact(b)
    ? scaleInterval(a.interval, b.point!)
    : isExact(a)
      ? scaleInterval(b.interval, a.point!)
      : productOf(a.interval, b.interval);
  const point = a.point && b.point && a.point.mul(b.point);
  return point || interval.low || interval.high ? { point, interval, halfStep: ZERO, step: ZERO } : undefined;
}

function productOf(a: Interval, b: Interval): Interval {
  if (isPositive(b)) return stretched(a, b);
  return isPositive(a) ? stretched(b, a) : {};
}

/** An interval times one of numbers that are not below 0. */
function stretched({ low, high, lowOpen = false, highOpen = false }: Interval, by: Interval): Interval {
  const nearer = { value: by.low, open: by.lowOpen === true };
  const further = { value: by.high, open: by.highOpen === true };
  const bottom = endOf(low, lowOpen, low && low.compare(0) < 0 ? further : nearer);
  const top = endOf(high, highOpen, high && high.compare(0) <= 0 ? nearer : further);
  return { low: bottom?.value, lowOpen: bottom?.open, high: top?.value, highOpen: top?.open };
}

interface End {
  readonly value: Rational | undefined;
  readonly open: boolean;
}

/** 0 times anything is 0, also times what has no end; it is reached when one of the zeros is. */
function endOf(value: Rational | undefined, open: boolean, by: End): End | undefined {
  const zeros = [...(value?.equals(0) ? [open] : []), ...(by.value?.equals(0) ? [by.open] : [])];
  if (value && zeros.length > 0) return { value: ZERO, open: zeros.every(Boolean) };
  return value && by.value && { value: value.mul(by.value), open: open || by.open };
}

function isPositive({ low }: Interval): boolean {
  return low !== undefined && low.compare(0) >= 0;
}

/** The quotient of two numbers; undefined when the divisor is 0, or when nothing is known of it because a range reaches 0. */
export function quotient(a: Amount, b: Amount): Amount | undefined {
  const { point, interval } = b;
  if (point?.equals(0)) return undefined;
  const inverse = isExact(b) ? exactly(point!.inverse()) : inverseOf(interval);
  // even 0 may not be divided by what may be 0
  if (!point && !inverse.high) return undefined;
  return product(a, { point: point?.inverse(), interval: inverse, halfStep: ZERO, step: ZERO });
}

function inverseOf({ low, high, lowOpen, highOpen }: Interval): Interval {
  if (!low || low.compare(0) <= 0) return {};
  return { low: high ? ONE.div(high) : ZERO, high: ONE.div(low), lowOpen: high ? highOpen : true, highOpen: lowOpen };
}

function isExact({ point, interval: { low, high } }: Amount): boolean {
  return point !== undefined && low !== undefined && high !== undefined && low.equals(high);
}
