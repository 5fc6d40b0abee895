import type { Indicator } from '../plan/model.ts';
import { ONE, rational, type Rational } from '../plan/quantity/rational.ts';
import { baseUnitsIn } from '../plan/quantity/scales.ts';

/** Between which numbers of base units an indicator can lie; a rank lies between the first place and the last. Undefined where nothing bounds it. */
export function boundsOf({ bounds, outOf, unit }: Indicator): readonly [Rational, Rational] | undefined {
  if (!unit) return undefined;
  if (bounds) return [bounds[0].mul(baseUnitsIn(unit)), bounds[1].mul(baseUnitsIn(unit))];
  return outOf !== undefined && unit.unit.dimension === 'rank' ? [ONE, rational(outOf)] : undefined;
}
