import { rational, type Rational } from '../plan/quantity/rational.ts';
import { greatest } from '../rollup/amount.ts';
import { median } from './median.ts';

const FEWEST = 6;
const FAR = 6;
/** Where nearly all are equal, a difference of less than this part of the median counts as none. */
const STEADY = rational(1, 20);

/** What is usual in a series. */
export interface Spread {
  readonly median: Rational;
  /** How far from it is still usual. */
  readonly reach: Rational;
}

/** The median of at least six values, and six median deviations of it; of fewer nothing is usual. */
export function spreadOf(values: readonly Rational[]): Spread | undefined {
  if (values.length < FEWEST) return undefined;
  const middle = median(values);
  const usual = median(values.map((each) => each.sub(middle).abs()));
  return { median: middle, reach: greatest([usual, middle.abs().mul(STEADY)]).mul(FAR) };
}

/** Whether a value lies beyond what is usual. */
export function isFar(value: Rational, spread: Spread): boolean {
  return value.sub(spread.median).abs().compare(spread.reach) > 0;
}
