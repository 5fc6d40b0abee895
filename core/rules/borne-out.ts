import { roundedDigits } from '../plan/quantity/print-number.ts';
import type { Interval, Measure, Quantity, Rounding } from '../plan/quantity/quantity.ts';
import { rational, type Rational } from '../plan/quantity/rational.ts';

/** A ratio as computed, open where the figures it is made of leave it open. */
export interface Ratio {
  readonly exact: Rational;
  readonly openBelow: boolean;
  readonly openAbove: boolean;
}

/** The ratio of two numbers, in so many parts of the whole; undefined where one of them is a range, or nothing. */
export function ratioOf(over: Measure, under: Measure, parts: Rational): Ratio | undefined {
  if (!over.point || !under.point || under.point.equals(0)) return undefined;
  return {
    exact: over.point.div(under.point).mul(parts),
    openBelow: !over.interval.low || !under.interval.high,
    openAbove: !over.interval.high || !under.interval.low,
  };
}

/** A number with so many decimals. */
export function cut(exact: Rational, decimals: number, rounding: Rounding): Rational {
  return rational(roundedDigits(exact, decimals, rounding) * exact.s, 10n ** BigInt(decimals));
}

/** Whether what is printed may be said of the ratio: rounded, truncated, or by its own qualifier (docs/semantics.md, 6). */
export function isBorneOut(printed: Quantity, ratio: Ratio): boolean {
  if (isPrintedSo(printed, ratio.exact)) return true;
  const { low, high, lowOpen, highOpen } = meant(printed);
  const above = !low || ratio.exact.compare(low) > 0 || (!lowOpen && ratio.exact.equals(low)) || ratio.openAbove;
  const below = !high || ratio.exact.compare(high) < 0 || (!highOpen && ratio.exact.equals(high)) || ratio.openBelow;
  return above && below;
}

/** `28,3 %` and `khoảng 28,3 %` are the first digits of 28,378 %. */
function isPrintedSo({ qualifier, point, decimals }: Quantity, exact: Rational): boolean {
  if (qualifier !== undefined && qualifier !== 'about') return false;
  return point!.equals(cut(exact, decimals, 'truncate'));
}

/** The ratios a printed one stands for: of a bare number and of a range those that begin with its digits or round to them. */
function meant({ qualifier, interval, step }: Quantity): Interval {
  if (qualifier !== undefined && qualifier !== 'range') return interval;
  return { low: interval.low!.sub(step.div(2)), high: interval.high!.add(step), highOpen: true };
}
