import type { ComparisonKey } from '../model.ts';
import type { Interval, Measure } from './quantity.ts';
import type { Rational } from './rational.ts';

/** Which number of a value was compared: the point, or an end of a range. */
export type ComparedEnd = 'number' | 'lower' | 'upper';

/** How a value stands to a bound. */
export interface Verdict {
  readonly met: boolean;
  /** False when the value leaves it open and `compared` had to settle it (`qualified-value-decides`). */
  readonly decided: boolean;
  readonly end: ComparedEnd;
  readonly compared: Rational;
}

/** A comparison with one bound; `between` is two of them, `top: n` is at most n. */
export type OneSided = Exclude<ComparisonKey, 'between'>;

type Test = (value: Rational, bound: Rational) => boolean;

const TESTS: Readonly<Record<OneSided, Test>> = {
  'at-least': (value, bound) => value.compare(bound) >= 0,
  'more-than': (value, bound) => value.compare(bound) > 0,
  'at-most': (value, bound) => value.compare(bound) <= 0,
  'less-than': (value, bound) => value.compare(bound) < 0,
  top: (value, bound) => value.compare(bound) <= 0,
  equals: (value, bound) => value.equals(bound),
};

/**
 * Compares a value with a bound in the same base unit (docs/semantics.md, 1): decided when its whole interval lies on one side, or when a
 * one-sided value stops more than one printed step short of the bound; otherwise the point decides, of a range the worse end.
 */
export function compareTo(value: Measure, bound: Rational, key: OneSided): Verdict {
  const test = TESTS[key];
  const { end, compared } = comparedEnd(value, bound, key);
  const whole = wholly(value.interval, bound, key);
  if (whole !== undefined) return { met: whole, decided: true, end, compared };
  return { met: test(compared, bound), decided: stopsShort(value, bound), end, compared };
}

/** Compares a value with both ends of a `between`: met when both are; decided when one decides that it is not, or both decide. */
export function compareBetween(value: Measure, low: Rational, high: Rational): Verdict {
  const above = compareTo(value, low, 'at-least');
  const below = compareTo(value, high, 'at-most');
  const failed = [above, below].filter((each) => !each.met);
  const told = failed.find((each) => each.decided) ?? failed[0] ?? (above.decided ? below : above);
  return { ...told, met: failed.length === 0, decided: failed.length > 0 ? told.decided : above.decided && below.decided };
}

/** True or false when every number of the interval says so; undefined when it holds both kinds. */
function wholly({ low, high, lowOpen, highOpen }: Interval, bound: Rational, key: OneSided): boolean | undefined {
  const allAbove = low !== undefined && (lowOpen ? low.compare(bound) >= 0 : low.compare(bound) > 0);
  const allBelow = high !== undefined && (highOpen ? high.compare(bound) <= 0 : high.compare(bound) < 0);
  const noneBelow = low !== undefined && low.compare(bound) >= 0;
  const noneAbove = high !== undefined && high.compare(bound) <= 0;
  switch (key) {
    case 'at-least':
      return noneBelow ? true : allBelow ? false : undefined;
    case 'more-than':
      return allAbove ? true : noneAbove ? false : undefined;
    case 'at-most':
    case 'top':
      return noneAbove ? true : allAbove ? false : undefined;
    case 'less-than':
      return allBelow ? true : noneBelow ? false : undefined;
    case 'equals':
      return noneBelow && noneAbove ? true : allAbove || allBelow ? false : undefined;
  }
}

function stopsShort({ interval, step }: Measure, bound: Rational): boolean {
  if ((interval.low === undefined) === (interval.high === undefined)) return false;
  const short = interval.low ? bound.sub(interval.low) : (interval.high as Rational).sub(bound);
  return short.compare(step) > 0;
}

function comparedEnd(
  { point, interval }: Measure,
  bound: Rational,
  key: OneSided,
): { readonly end: ComparedEnd; readonly compared: Rational } {
  if (point) return { end: 'number', compared: point };
  const { low, high } = interval;
  if (!low || !high) return { end: low ? 'lower' : 'upper', compared: low ?? high ?? bound };
  const lowerIsWorse =
    key === 'at-least' || key === 'more-than' || (key === 'equals' && bound.sub(low).abs().compare(high.sub(bound).abs()) > 0);
  return lowerIsWorse ? { end: 'lower', compared: low } : { end: 'upper', compared: high };
}
