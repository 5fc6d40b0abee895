import { add, cmp, decimal, div, frac, greatest, mul, neg, ONE, sub, ZERO, type Frac } from './fraction.ts';
import type { Unit, Value } from './plan-data.ts';

/** A number with where it may lie (docs/semantics.md, 1), in base units; an absent end is infinite, a range has no point. */
export interface Measure {
  readonly point?: Frac;
  readonly low?: Frac;
  readonly high?: Frac;
  readonly lowOpen: boolean;
  readonly highOpen: boolean;
}

const SCALES: Partial<Record<Unit, number>> = { mUSD: 6, bVND: 9, mEUR: 6 };
const CURRENCIES: Partial<Record<Unit, string>> = { mUSD: 'USD', bVND: 'VND', mEUR: 'EUR', USD: 'USD', VND: 'VND' };

/** The base unit numbers are held in; of money its currency. */
export const baseOf = (unit: Unit): string => CURRENCIES[unit] ?? unit;
export const isMoney = (unit: Unit): boolean => unit in CURRENCIES;
/** One of the unit in base units. */
export const scaleOf = (unit: Unit): Frac => frac(10n ** BigInt(SCALES[unit] ?? 0));

export const exactly = (point: Frac): Measure => ({ point, low: point, high: point, lowOpen: false, highOpen: false });

/** What a written value means. */
export function measure({ x: text, to, q, unit }: Value): Measure {
  const scale = scaleOf(unit);
  const x = mul(decimal(text), scale);
  const step = mul(stepOf(text, q), scale);
  const half = div(step, frac(2));
  const closed = { lowOpen: false, highOpen: false };
  if (to !== undefined) return { low: x, high: mul(decimal(to), scale), ...closed };
  switch (q) {
    case undefined:
      return exactly(x);
    case 'above':
      return { point: x, low: x, lowOpen: true, highOpen: false };
    case 'below':
      return { point: x, high: x, lowOpen: false, highOpen: true };
    case 'at-least':
      return { point: x, low: x, ...closed };
    case 'at-most':
      return { point: x, high: x, ...closed };
    case 'about':
      return { point: x, low: sub(x, half), high: add(x, half), ...closed };
    case 'nearly':
      return { point: x, low: sub(x, step), high: x, lowOpen: false, highOpen: true };
  }
}

/** The last printed place; of round numbers said `about` or `nearly` the place of the last digit that is not 0. */
function stepOf(text: string, q: Value['q']): Frac {
  const decimals = text.split('.')[1]?.length ?? 0;
  if (decimals > 0 || (q !== 'about' && q !== 'nearly')) return frac(1, 10n ** BigInt(decimals));
  return frac(10n ** BigInt(/0*$/.exec(text)![0].length));
}

/** Applies something that rises with each number to points and ends alike. */
export function rising(of: readonly Measure[], apply: (values: readonly Frac[]) => Frac): Measure {
  const all = (values: readonly (Frac | undefined)[]) => (values.every((each) => each !== undefined) ? apply(values as Frac[]) : undefined);
  return {
    point: all(of.map((each) => each.point)),
    low: all(of.map((each) => each.low)),
    high: all(of.map((each) => each.high)),
    lowOpen: of.some((each) => each.lowOpen),
    highOpen: of.some((each) => each.highOpen),
  };
}

/** The greatest of some numbers. None is above it, so that one known from below bounds it from below; from above it is known when all are. */
export const greatestOf = (of: readonly Measure[]): Measure => {
  const low = of.flatMap((each) => (each.low ? [{ at: each.low, open: each.lowOpen }] : []));
  const high = of.flatMap((each) => (each.high ? [{ at: each.high, open: each.highOpen }] : []));
  const top = (ends: readonly { at: Frac; open: boolean }[]) => (ends.length > 0 ? greatest(ends.map(({ at }) => at)) : undefined);
  const [bottom, ceiling] = [top(low), high.length === of.length ? top(high) : undefined];
  const isReached = (ends: readonly { at: Frac; open: boolean }[], end: Frac | undefined) =>
    end === undefined || ends.some(({ at, open }) => !open && cmp(at, end) === 0);
  const points = of.flatMap((each) => each.point ?? []);
  return {
    point: points.length === of.length ? top(points.map((at) => ({ at, open: false }))) : undefined,
    low: bottom,
    high: ceiling,
    lowOpen: !isReached(low, bottom),
    highOpen: !isReached(high, ceiling),
  };
};

/** The least of some numbers: turned round, the greatest. */
export const leastOf = (of: readonly Measure[]): Measure => scaled(greatestOf(of.map((each) => scaled(each, neg(ONE)))), neg(ONE));

export const sum = (of: readonly Measure[]): Measure => rising(of, (values) => values.reduce(add, ZERO));

/** The number times one that is exact. */
export function scaled(of: Measure, by: Frac): Measure {
  if (by.n === 0n) return { ...exactly(ZERO), point: of.point && ZERO };
  const times = (value: Frac | undefined) => value && mul(value, by);
  const straight = { point: times(of.point), low: times(of.low), high: times(of.high), lowOpen: of.lowOpen, highOpen: of.highOpen };
  return cmp(by, ZERO) >= 0
    ? straight
    : { ...straight, low: straight.high, high: straight.low, lowOpen: of.highOpen, highOpen: of.lowOpen };
}

export const less = (a: Measure, b: Measure): Measure => sum([a, scaled(b, neg(ONE))]);
