import type { Comparison, ComparisonKey, Indicator } from '../../plan/model.ts';
import type { Quantity } from '../../plan/quantity/quantity.ts';
import type { Rational } from '../../plan/quantity/rational.ts';

/** Whether a target asks for less or more than before; a ceiling asks for less where it allows more. Otherwise it has only changed. */
export function directionOf(
  old: Comparison | undefined,
  now: Comparison | undefined,
  indicator: Indicator | undefined,
): 'target-lowered' | 'target-raised' | 'target-changed' {
  const order = old && now && sideOf(old.key) === sideOf(now.key) ? orderOf(old, now, indicator) : undefined;
  return order === undefined || order === 0 ? 'target-changed' : order < 0 ? 'target-lowered' : 'target-raised';
}

/** Whether a comparison is met by small numbers. */
export function isCeiling(key: ComparisonKey): boolean {
  return sideOf(key) === 'ceiling';
}

function sideOf(key: ComparisonKey): string {
  if (key === 'at-least' || key === 'more-than') return 'floor';
  return key === 'at-most' || key === 'less-than' || key === 'top' ? 'ceiling' : key;
}

/** Above 0 where more is asked for, below it where less is; undefined where that cannot be said. */
function orderOf(old: Comparison, now: Comparison, indicator: Indicator | undefined): number | undefined {
  const [low, high] = [moved(old.bound, now.bound, 'low'), moved(old.bound2 ?? old.bound, now.bound2 ?? now.bound, 'high')];
  if (low === undefined || high === undefined) return undefined;
  if (sideOf(now.key) === 'floor') return low;
  if (sideOf(now.key) === 'ceiling') return -low;
  if (now.key === 'equals') return indicator?.better === 'lower' ? -low : low;
  // A narrower range asks for more, a wider one for less; one that has moved for something else.
  return low >= 0 && high <= 0 ? Math.max(low, -high) : low <= 0 && high >= 0 ? Math.min(low, -high) : undefined;
}

function moved(old: Quantity | undefined, now: Quantity | undefined, end: 'low' | 'high'): number | undefined {
  const [from, to] = [numberOf(old, end), numberOf(now, end)];
  return from && to && old!.unit.base === now!.unit.base ? to.compare(from) : undefined;
}

function numberOf(quantity: Quantity | undefined, end: 'low' | 'high'): Rational | undefined {
  return quantity && (quantity.point ?? quantity.interval[end]);
}
