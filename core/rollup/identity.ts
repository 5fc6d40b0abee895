import { ZERO, type Rational } from '../plan/quantity/rational.ts';
import type { Amount } from './amount.ts';

/** An identity that does not hold: what was stated is not what its parts add up to. */
export interface Residual {
  readonly stated: Amount;
  readonly sum: Amount;
  /** Stated less sum; of ranges the gap between their nearest ends. */
  readonly residual: Rational;
  /** Σ of half the printed steps of all numbers in it. */
  readonly tolerance: Rational;
}

/** The residual of `stated = sum` beyond tolerance; undefined when the identity holds or one side leaves it open. */
export function residualOf(stated: Amount, sum: Amount): Residual | undefined {
  const tolerance = stated.halfStep.add(sum.halfStep);
  const residual = gap(ends(stated), ends(sum));
  return residual.abs().compare(tolerance) > 0 ? { stated, sum, residual, tolerance } : undefined;
}

interface Ends {
  readonly low?: Rational | undefined;
  readonly high?: Rational | undefined;
}

/** The point, for `about` too (its width is in the half step); of `nearly` the step below it; the open side of a one-sided number stays open. */
function ends(amount: Amount): Ends {
  const { point, interval } = amount;
  if (!point || isNearly(interval)) return interval;
  return { low: interval.low && point, high: interval.high && point };
}

/** With a number that is nearly reached in it, which is a little less than what is written. */
function isNearly({ low, high, lowOpen, highOpen }: Amount['interval']): boolean {
  return low !== undefined && high !== undefined && (lowOpen === true || highOpen === true);
}

function gap(stated: Ends, sum: Ends): Rational {
  if (stated.high && sum.low && stated.high.compare(sum.low) < 0) return stated.high.sub(sum.low);
  if (stated.low && sum.high && stated.low.compare(sum.high) > 0) return stated.low.sub(sum.high);
  return ZERO;
}
