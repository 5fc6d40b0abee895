import { ZERO, type Rational } from '../plan/quantity/rational.ts';
import type { Measure, Quantity } from '../plan/quantity/quantity.ts';

/** A number in base units of its indicator, with what is known of its exactness. */
export type Amount = Measure;

/** A written quantity as an amount: what it was written like no longer matters. */
export function amountOf({ point, interval, halfStep, step }: Quantity): Amount {
  return { point, interval, halfStep, step };
}

/** Applies a function that rises in every argument to points and ends alike; exactness is lost. */
export function rising(amounts: readonly Amount[], apply: (values: readonly Rational[]) => Rational): Amount {
  const all = (values: readonly (Rational | undefined)[]) =>
    values.every((v) => v !== undefined) ? apply(values as Rational[]) : undefined;
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

/** The greatest of some numbers. */
export function greatest(values: readonly Rational[]): Rational {
  return values.reduce((a, b) => (a.compare(b) >= 0 ? a : b));
}

/** The least of some numbers. */
export function least(values: readonly Rational[]): Rational {
  return values.reduce((a, b) => (a.compare(b) <= 0 ? a : b));
}
