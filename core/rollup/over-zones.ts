import type { Indicator } from '../plan/model.ts';
import { scaleQuantity, sumQuantities } from '../plan/quantity/measure.ts';
import { ONE, sum } from '../plan/quantity/rational.ts';
import { type Amount, greatestOf, leastOf } from './amount.ts';
import type { Line, Weights } from './weights.ts';

/** Numbers of children put together by the indicator's rule over zones (docs/semantics.md, 4). Shares divide amounts; a level is a level in any part of a zone. */
export function overZones(indicator: Indicator, lines: readonly Line[], weights: Weights | undefined): Amount {
  const shared = lines.map(({ amount, share }) => (share ? scaleQuantity(amount, share) : amount));
  const divisible = indicator.kind === 'flow' || indicator.kind === 'stock';
  const levels = divisible ? shared : lines.map(({ amount }) => amount);
  switch (indicator.overZones) {
    case 'average':
      return scaleQuantity(sumQuantities(shared), sum(lines.map(({ share }) => share ?? ONE)).inverse());
    case 'weighted':
      return sumQuantities(lines.map(({ amount }, i) => scaleQuantity(amount, weights!.shares![i]!)));
    case 'max':
      return greatestOf(levels);
    case 'min':
      return leastOf(levels);
    default:
      return sumQuantities(shared);
  }
}
