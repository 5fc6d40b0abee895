import type { Measure } from '../plan/quantity/quantity.ts';
import type { Rational } from '../plan/quantity/rational.ts';
import type { Residual } from '../rollup/identity.ts';

/** The number by which a sum that is not what was stated is told: its point, else the end that is nearest to what was stated. */
export function shownSum(wrong: Residual): Rational {
  return shownAddend(wrong.sum, wrong);
}

/** The number by which a part of such a sum is told, so that the numbers told add up. */
export function shownAddend({ point, interval }: Pick<Measure, 'point' | 'interval'>, { residual }: Residual): Rational {
  return point ?? (residual.compare(0) > 0 ? interval.high! : interval.low!);
}
