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

/** The greatest of some amounts: at least as great as any that is known from below, and known from above where all are. */
export function greatestOf(amounts: readonly Amount[]): Amount {
  return extreme(amounts, greatest, 'low');
}

/** The least of some amounts: at most as great as any that is known from above, and known from below where all are. */
export function leastOf(amounts: readonly Amount[]): Amount {
  return extreme(amounts, least, 'high');
}

/** One known end of the `sure` side is enough; an end that a closed interval reaches is closed. */
function extreme(amounts: readonly Amount[], pick: (values: readonly Rational[]) => Rational, sure: 'low' | 'high'): Amount {
  const end = (side: 'low' | 'high') => {
    const ends = amounts.map(({ interval }) => ({ value: interval[side], open: interval[`${side}Open`] === true }));
    const known = ends.flatMap(({ value, open }) => (value ? [{ value, open }] : []));
    if (known.length === 0 || (side !== sure && known.length < ends.length)) return undefined;
    const value = pick(known.map((each) => each.value));
    return { value, open: known.every((each) => each.open || !each.value.equals(value)) };
  };
  const [low, high] = [end('low'), end('high')];
  const interval = { low: low?.value, high: high?.value, lowOpen: low?.open, highOpen: high?.open };
  return { ...rising(amounts, pick), interval };
}

/** The greatest of some numbers. */
export function greatest(values: readonly Rational[]): Rational {
  return values.reduce((a, b) => (a.compare(b) >= 0 ? a : b));
}

/** The least of some numbers. */
export function least(values: readonly Rational[]): Rational {
  return values.reduce((a, b) => (a.compare(b) <= 0 ? a : b));
}
