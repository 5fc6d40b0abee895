import { cmp, eq, type Frac } from './fraction.ts';
import type { Measure } from './measure.ts';
import type { ComparisonKey } from './plan-data.ts';

export type OneSided = Exclude<ComparisonKey, 'between'>;

const meets: Readonly<Record<OneSided, (value: Frac, bound: Frac) => boolean>> = {
  'at-least': (value, bound) => cmp(value, bound) >= 0,
  'more-than': (value, bound) => cmp(value, bound) > 0,
  'at-most': (value, bound) => cmp(value, bound) <= 0,
  'less-than': (value, bound) => cmp(value, bound) < 0,
  top: (value, bound) => cmp(value, bound) <= 0,
  equals: eq,
};

/** Whether a value meets a bound: as its whole interval says, else as its point (of a range its worse end) does (docs/semantics.md, 1). */
export function isMet(value: Measure, key: OneSided, bound: Frac): boolean {
  return wholly(value, key, bound) ?? meets[key](comparedNumber(value, key, bound), bound);
}

/** The number a comparison looks at: the point, of a range its worse end. */
export function comparedNumber({ point, low, high }: Measure, key: ComparisonKey, bound: Frac): Frac {
  if (point) return point;
  if (!low || !high) return (low ?? high)!;
  if (key === 'at-least' || key === 'more-than' || key === 'between') return low;
  if (key !== 'equals') return high;
  return cmp(distance(low, bound), distance(high, bound)) > 0 ? low : high;
}

const distance = (a: Frac, b: Frac): Frac =>
  cmp(a, b) > 0 ? { n: a.n * b.d - b.n * a.d, d: a.d * b.d } : { n: b.n * a.d - a.n * b.d, d: a.d * b.d };

/** True or false when all numbers of the interval agree. */
function wholly({ low, high, lowOpen, highOpen }: Measure, key: OneSided, bound: Frac): boolean | undefined {
  const allAtLeast = low !== undefined && cmp(low, bound) >= 0;
  const allAbove = low !== undefined && (cmp(low, bound) > 0 || (lowOpen && eq(low, bound)));
  const allAtMost = high !== undefined && cmp(high, bound) <= 0;
  const allBelow = high !== undefined && (cmp(high, bound) < 0 || (highOpen && eq(high, bound)));
  if (key === 'at-least') return allAtLeast ? true : allBelow ? false : undefined;
  if (key === 'more-than') return allAbove ? true : allAtMost ? false : undefined;
  if (key === 'at-most' || key === 'top') return allAtMost ? true : allAbove ? false : undefined;
  if (key === 'less-than') return allBelow ? true : allAtLeast ? false : undefined;
  return allAtLeast && allAtMost ? true : allAbove || allBelow ? false : undefined;
}
