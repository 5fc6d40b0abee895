import type { ComparisonKey } from '../plan/model.ts';
import type { Rational } from '../plan/quantity/rational.ts';
import type { Amount } from './amount.ts';

/** Whether an amount meets a bound, and whether that is beyond doubt (language §3.3). */
export interface Verdict {
  readonly met: boolean;
  /** False when the interval leaves it open and one end was compared. */
  readonly decided: boolean;
  /** What was compared when it was not decided. */
  readonly end: 'number' | 'lower' | 'upper';
  readonly compared: Rational;
}

/** Compares an amount with one bound; `top` reads as at-most, `equals` as both. */
export function meets(amount: Amount, key: ComparisonKey, bound: Rational): Verdict | undefined {
  const rises = key === 'at-least' || key === 'more-than';
  const compared = amount.point ?? (rises ? amount.interval.low : amount.interval.high);
  if (!compared) return undefined;
  const sure = surely(amount, key, bound);
  if (sure !== undefined) return { met: sure, decided: true, end: 'number', compared };
  return { met: holds(compared, key, bound), decided: false, end: amount.point ? 'number' : rises ? 'lower' : 'upper', compared };
}

function holds(value: Rational, key: ComparisonKey, bound: Rational): boolean {
  const order = value.compare(bound);
  switch (key) {
    case 'at-least':
      return order >= 0;
    case 'more-than':
      return order > 0;
    case 'less-than':
      return order < 0;
    case 'equals':
      return order === 0;
    default:
      return order <= 0;
  }
}

/** True or false when every value the amount may have agrees; one-sided values are read as up to one printed step beyond the number. */
function surely(amount: Amount, key: ComparisonKey, bound: Rational): boolean | undefined {
  const { low, high } = amount.interval;
  const reach = amount.point;
  const upper = high ?? (reach && reach.add(amount.step));
  const lower = low ?? (reach && reach.sub(amount.step));
  const below = upper !== undefined && isBelow(upper, high ? amount.interval.highOpen : false, bound);
  const above = lower !== undefined && isBelow(bound, low ? amount.interval.lowOpen : false, lower);
  const notAbove = upper !== undefined && upper.compare(bound) <= 0 && (high !== undefined || upper.compare(bound) < 0);
  const notBelow = lower !== undefined && lower.compare(bound) >= 0 && (low !== undefined || lower.compare(bound) > 0);
  switch (key) {
    case 'at-least':
      return low !== undefined && notBelow ? true : below ? false : undefined;
    case 'more-than':
      return low !== undefined && above ? true : notAbove ? false : undefined;
    case 'less-than':
      return high !== undefined && below ? true : notBelow ? false : undefined;
    case 'equals':
      if (below || above) return false;
      return low && high && low.equals(high) && low.equals(bound) ? true : undefined;
    default:
      return high !== undefined && notAbove ? true : above ? false : undefined;
  }
}

function isBelow(a: Rational, open: boolean | undefined, b: Rational): boolean {
  const order = a.compare(b);
  return order < 0 || (order === 0 && open === true);
}
