import type { Actual, Stated } from '../plan/model.ts';
import type { Day } from '../plan/period/period.ts';
import { tiles, yearsOf } from '../plan/period/spans.ts';
import type { Quantity, Rounding } from '../plan/quantity/quantity.ts';
import { HUNDRED, ONE, type Rational } from '../plan/quantity/rational.ts';
import { exactMeasure } from '../plan/quantity/measure.ts';
import { inUnitOf } from '../rollup/convert.ts';
import { inForce } from '../rollup/in-force.ts';
import type { Goal } from '../workspace/goals.ts';
import type { Plan } from '../workspace/plan.ts';
import { cut, isBorneOut, ratioOf } from './borne-out.ts';
import { isUnread } from './unread.ts';

/** A ratio printed beside a figure, held against the figure and the target it speaks of. Amounts in base units, percentages as such. */
export interface RatioReading {
  readonly goal: Goal;
  /** The figure's number. */
  readonly actual: Rational;
  /** What it is divided by: the target, one of its steps, or its pro-rata share. */
  readonly denominator: Rational;
  readonly exact: Rational;
  /** The ratio printed; undefined where a qualifier leaves more than one number open. */
  readonly stated: Rational | undefined;
  readonly decimals: number;
  readonly rounded: Rational;
  readonly truncated: Rational;
  /** Whether what is printed may be said of it. */
  readonly holds: boolean;
}

/** Reads a stated ratio of an entry; undefined while anything it needs is not known. */
export function ratioReading(plan: Plan, actual: Actual, stated: Stated): RatioReading | undefined {
  const goal = stated.of === undefined ? undefined : plan.goal(stated.of);
  const ratio = stated.ratio;
  const asOf = actual.asOf ?? actual.period?.last;
  if (!goal || !ratio || asOf === undefined || isUnread(plan, stated.place, 'at', 'basis')) return undefined;
  const numerator = figureMeant(actual, stated, goal);
  const indicator = goal.target.indicator;
  if (!numerator || indicator === undefined) return undefined;
  const value = inUnitOf(plan, numerator, indicator, asOf, actual.period?.last ?? asOf).amount;
  const denominator = denominatorOf(plan, goal, stated, asOf);
  const found = value && denominator && ratioOf(value, exactMeasure(denominator), HUNDRED);
  if (!found) return undefined;
  const { exact } = found;
  const { decimals } = ratio;
  const [rounded, truncated] = [cut(exact, decimals, 'half-up'), cut(exact, decimals, 'truncate')];
  const printed = ratio.qualifier ? undefined : ratio.point;
  const holds = isBorneOut(ratio, found);
  return { goal, actual: value.point!, denominator, exact, stated: printed, decimals, rounded, truncated, holds };
}

/** The figure of an entry that a stated ratio is of: the one it names, else the entry's figure of the target's indicator. */
export function figureMeant(actual: Actual, stated: Stated, goal: Goal): Quantity | undefined {
  const parts = [...actual.components, ...actual.ofWhich];
  if (stated.figure === 'total') return actual.value;
  if (stated.figure !== undefined) return parts.find((part) => part.indicator === stated.figure)?.value;
  if (actual.indicator === goal.target.indicator) return actual.value ?? actual.values.find((line) => line.scope === goal.scope)?.value;
  return parts.find((part) => part.indicator === goal.target.indicator)?.value;
}

function denominatorOf(plan: Plan, goal: Goal, stated: Stated, asOf: Day): Rational | undefined {
  const { phasing, indicator } = goal.target;
  const { at, basis } = stated;
  const { key, bound, period } = inForce(goal, asOf);
  const of = (quantity: Quantity | undefined) => quantity && inUnitOf(plan, quantity, indicator!, asOf, period?.last ?? asOf).amount?.point;
  if (at) return typeof phasing === 'string' ? undefined : of(phasing.find((step) => step.period && tiles([step.period], at))?.value);
  // Of a band nobody knows which end is meant.
  const whole = key === 'between' ? undefined : of(bound);
  if (basis !== 'pro-rata') return whole;
  const years = period && yearsOf(period);
  return whole && years && stated.years && whole.mul(stated.years).div(years);
}

/** Which denominators would give the stated ratio, by rounding or by truncating. */
export function fittingDenominators(reading: RatioReading): Denominators | undefined {
  const truncated = denominatorsBy(reading, 'truncate');
  return truncated && { low: truncated.low, high: denominatorsBy(reading, 'half-up')!.high };
}

export interface Denominators {
  /** Just not enough. */
  readonly low: Rational;
  readonly high: Rational;
}

/** Which denominators would give the stated ratio by one rule; undefined where any large one would. */
export function denominatorsBy({ actual, stated, decimals }: RatioReading, rounding: Rounding): Denominators | undefined {
  if (!stated) return undefined;
  const step = ONE.div(10n ** BigInt(decimals));
  const lowest = rounding === 'truncate' ? stated : stated.sub(step.div(2));
  const highest = lowest.add(step);
  return lowest.compare(0) > 0 ? { low: actual.mul(HUNDRED).div(highest), high: actual.mul(HUNDRED).div(lowest) } : undefined;
}
