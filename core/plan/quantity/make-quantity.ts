import type { Numeral } from './numeral.ts';
import type { Interval, Qualifier, Quantity, Unit } from './quantity.ts';
import { ONE, type Rational, ZERO, rational } from './rational.ts';

/** A number of a text with its sign, scale and unit. */
export interface Term {
  readonly numeral: Numeral;
  readonly negative: boolean;
  readonly scale: Rational;
  readonly unit: Unit;
}

/** What stands beside the number. */
export interface Manner {
  readonly written: string;
  readonly qualifier?: Qualifier;
  readonly estimated?: boolean;
  readonly bare?: boolean;
  readonly ordinal?: boolean;
  readonly hyphen?: boolean;
}

/** A value with one number: point, interval and half-step (docs/semantics.md, 1). */
export function singleQuantity(term: Term, manner: Manner): Quantity {
  const rough = manner.qualifier === 'about' || manner.qualifier === 'nearly';
  const point = pointOf(term);
  const step = stepOf(term, rough);
  return {
    point,
    interval: intervalOf(point, step, manner.qualifier),
    halfStep: isCount(term.unit) && !rough ? ZERO : step.div(2),
    step,
    ...common(term, manner),
    qualifier: manner.qualifier,
  };
}

/** A range; undefined when it runs backwards. Its half-step is that of the coarser end. */
export function rangeQuantity(low: Term, high: Term, manner: Manner): Quantity | undefined {
  const interval = { low: pointOf(low), high: pointOf(high) };
  if (interval.low.compare(interval.high) > 0) return undefined;
  const steps = [stepOf(low, false), stepOf(high, false)] as const;
  const step = steps[0].compare(steps[1]) > 0 ? steps[0] : steps[1];
  const decimalsLow = low.scale.equals(high.scale) && low.unit.id === high.unit.id ? low.numeral.decimals : undefined;
  return { interval, halfStep: isCount(high.unit) ? ZERO : step.div(2), step, ...common(high, manner), decimalsLow, qualifier: 'range' };
}

/** True for units that are counted: whole and exact. */
export function isCount(unit: Unit): boolean {
  return unit.dimension === 'count' || unit.dimension === 'rank';
}

function common(term: Term, manner: Manner) {
  return {
    unit: term.unit,
    scale: term.scale,
    decimals: term.numeral.decimals,
    written: manner.written,
    bare: manner.bare ?? false,
    ordinal: manner.ordinal,
    hyphen: manner.hyphen,
    estimated: manner.estimated,
  };
}

function pointOf({ numeral, negative, scale, unit }: Term): Rational {
  const value = times(times(numeral.value, scale), unit.factor);
  return negative ? value.neg() : value;
}

function stepOf({ numeral, scale, unit }: Term, rough: boolean): Rational {
  const place = numeral.decimals > 0 ? (DECIMALS[numeral.decimals] ?? decimal(numeral.decimals)) : rough ? numeral.lastPlace : ONE;
  return times(times(place, scale), unit.factor);
}

/** 10⁻ᵈ. */
function decimal(decimals: number): Rational {
  return rational(1, 10n ** BigInt(decimals));
}
const DECIMALS = [0, 1, 2, 3, 4].map(decimal);

/** Most scales and factors are 1. */
function times(a: Rational, b: Rational): Rational {
  return b === ONE ? a : a === ONE ? b : a.mul(b);
}

function intervalOf(x: Rational, step: Rational, qualifier: Qualifier | undefined): Interval {
  switch (qualifier) {
    case 'above':
      return { low: x, lowOpen: true };
    case 'below':
      return { high: x, highOpen: true };
    case 'at-least':
      return { low: x };
    case 'at-most':
      return { high: x };
    case 'about':
      return { low: x.sub(step.div(2)), high: x.add(step.div(2)) };
    case 'nearly':
      return { low: x.sub(step), high: x, highOpen: true };
    default:
      return { low: x, high: x };
  }
}
