import { sumQuantities } from '../plan/quantity/measure.ts';
import { amountOf } from '../rollup/amount.ts';
import { residualOf, type Residual } from '../rollup/identity.ts';
import { chosen, isFirm } from '../rollup/ways/reported.ts';
import { tiling } from '../rollup/ways/tiling.ts';
import type { Figure } from '../workspace/figures.ts';
import type { Plan } from '../workspace/plan.ts';

/** A figure that is not what those of its sub-periods add up to. */
export interface TimeMismatch extends Residual {
  readonly parts: readonly Figure[];
}

/**
 * Holds a figure against those of its sub-periods, where they follow one another up to the very day it runs to. A part that is itself
 * no sum of its parts is told instead. Undefined too where figures are of different certainty, converted, or not comparable over time.
 */
export function timeMismatch(plan: Plan, figure: Figure): TimeMismatch | undefined {
  const rule = plan.one('indicators', figure.indicator)?.overTime;
  if (rule !== 'sum' && rule !== 'count') return undefined;
  const { first, last } = figure.period as { first: number; last: number };
  const request = { indicator: figure.indicator, scope: figure.scope, first, last, at: figure.asOf };
  const known = plan
    .figures(figure.indicator, figure.scope)
    .filter((each) => each.quantity && each.asOf <= figure.asOf && each.asOf >= first);
  if (chosen(known.filter((each) => each.period.first === first && each.period.last === last)) !== figure) return undefined;
  const parts = tiling(known, request);
  if (parts.at(-1)?.asOf !== figure.asOf || !parts.every((part) => isComparable(part, figure))) return undefined;
  const wrong = residualOf(amountOf(figure.quantity!), sumQuantities(parts.map((part) => amountOf(part.quantity!))));
  return wrong && !parts.some((part) => timeMismatch(plan, part)) ? { ...wrong, parts } : undefined;
}

function isComparable(part: Figure, whole: Figure): boolean {
  if (part.entry.seriesBreak !== undefined || whole.entry.seriesBreak !== undefined) return false;
  return part.quantity!.unit.base === whole.quantity!.unit.base && isFirm(part) === isFirm(whole);
}
