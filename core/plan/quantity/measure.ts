import { addIntervals, exactly, negateInterval, scaleInterval } from './interval.ts';
import type { Measure } from './quantity.ts';
import { type Rational, ZERO } from './rational.ts';

/** A computed number as a measure: exact, with no printed step. */
export function exactMeasure(value: Rational): Measure {
  return { point: value, interval: exactly(value), halfStep: ZERO, step: ZERO };
}

/** The sum of values of one base unit: points, intervals and half-steps add up, the coarsest step stays; with a range among them there is no point. 0 for none. */
export function sumQuantities(values: Iterable<Measure>): Measure {
  let total: Measure | undefined;
  for (const value of values) total = total ? plus(total, value) : value;
  return total ? measureOf(total) : exactMeasure(ZERO);
}

function plus(a: Measure, b: Measure): Measure {
  return {
    point: a.point && b.point && a.point.add(b.point),
    interval: addIntervals(a.interval, b.interval),
    halfStep: a.halfStep.add(b.halfStep),
    step: a.step.compare(b.step) < 0 ? b.step : a.step,
  };
}

function measureOf({ point, interval, halfStep, step }: Measure): Measure {
  return { point, interval, halfStep, step };
}

/** The value with the other sign. */
export function negate(value: Measure): Measure {
  return { point: value.point?.neg(), interval: negateInterval(value.interval), halfStep: value.halfStep, step: value.step };
}

/** `a` less `b`. */
export function subtract(a: Measure, b: Measure): Measure {
  return sumQuantities([a, negate(b)]);
}

/** The value times a number. */
export function scaleQuantity(value: Measure, by: Rational): Measure {
  const size = by.abs();
  return {
    point: value.point?.mul(by),
    interval: scaleInterval(value.interval, by),
    halfStep: value.halfStep.mul(size),
    step: value.step.mul(size),
  };
}
