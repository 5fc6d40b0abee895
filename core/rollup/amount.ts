import { ONE, ZERO, type Rational } from '../plan/quantity/rational.ts';
import type { Interval, Quantity } from '../plan/quantity/quantity.ts';

/** A number in base units of its indicator, with what is known of its exactness. */
export interface Amount {
  /** Absent for a range. */
  readonly point: Rational | undefined;
  readonly interval: Interval;
  /** Half a printed step of everything added up in it: the tolerance it brings to an identity (language §6). */
  readonly halfStep: Rational;
  /** One printed step of the coarsest number in it. */
  readonly step: Rational;
}

export const NOTHING: Amount = { point: ZERO, interval: { low: ZERO, high: ZERO }, halfStep: ZERO, step: ZERO };

/** A written quantity as an amount. */
export function amountOf(quantity: Quantity): Amount {
  return { point: quantity.point, interval: quantity.interval, halfStep: quantity.halfStep, step: quantity.step };
}

/** An exact number as an amount. */
export function exactly(value: Rational): Amount {
  return { point: value, interval: { low: value, high: value }, halfStep: ZERO, step: ZERO };
}

/** a + b; a range in a sum makes it a range. */
export function add(a: Amount, b: Amount): Amount {
  return {
    point: a.point && b.point && a.point.add(b.point),
    interval: {
      low: a.interval.low && b.interval.low && a.interval.low.add(b.interval.low),
      high: a.interval.high && b.interval.high && a.interval.high.add(b.interval.high),
      lowOpen: a.interval.lowOpen || b.interval.lowOpen,
      highOpen: a.interval.highOpen || b.interval.highOpen,
    },
    halfStep: a.halfStep.add(b.halfStep),
    step: a.step.compare(b.step) >= 0 ? a.step : b.step,
  };
}

/** Σ, nothing for none. */
export function total(amounts: Iterable<Amount>): Amount {
  let result = NOTHING;
  for (const amount of amounts) result = result === NOTHING ? amount : add(result, amount);
  return result;
}

/** a · factor; a negative factor turns the interval round. */
export function scale(amount: Amount, factor: Rational): Amount {
  const { low, high, lowOpen, highOpen } = amount.interval;
  const times = (end: Rational | undefined) => end?.mul(factor);
  const turned = factor.compare(ZERO) < 0;
  return {
    point: times(amount.point),
    interval: turned
      ? { low: times(high), high: times(low), lowOpen: highOpen, highOpen: lowOpen }
      : { low: times(low), high: times(high), lowOpen, highOpen },
    halfStep: amount.halfStep.mul(factor.abs()),
    step: amount.step.mul(factor.abs()),
  };
}

/** a − b. */
export function subtract(a: Amount, b: Amount): Amount {
  return add(a, scale(b, ONE.neg()));
}

/** Applies a function that rises in every argument to points and ends alike; exactness is lost. */
export function rising(amounts: readonly Amount[], apply: (values: readonly Rational[]) => Rational): Amount {
  const all = (values: readonly (Rational | undefined)[]) => (values.every((v) => v !== undefined) ? apply(values as Rational[]) : undefined);
  return {
    point: all(amounts.map((a) => a.point)),
    interval: {
      low: all(amounts.map((a) => a.interval.low)),
      high: all(amounts.map((a) => a.interval.high)),
      lowOpen: amounts.some((a) => a.interval.lowOpen),
      highOpen: amounts.some((a) => a.interval.highOpen),
    },
    halfStep: ZERO,
    step: ZERO,
  };
}

/** The number to compare and show: the point, or of a range the end given. */
export function pointOr(amount: Amount, end: 'low' | 'high'): Rational | undefined {
  return amount.point ?? amount.interval[end];
}
