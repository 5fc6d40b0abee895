import type { Rational } from '../plan/quantity/rational.ts';
import type { Residual } from '../rollup/identity.ts';

/** The number by which a sum that is not what was stated is told: its point, else the end that is nearest to what was stated. */
export function shownSum({ sum, residual }: Residual): Rational {
  return sum.point ?? (residual.compare(0) > 0 ? sum.interval.high! : sum.interval.low!);
}
