import { exactDecimals } from '../plan/quantity/print-number.ts';
import type { Quantity, ScaledUnit } from '../plan/quantity/quantity.ts';
import type { Rational } from '../plan/quantity/rational.ts';
import { baseUnitsIn } from '../plan/quantity/scales.ts';
import { besideUnit, sayRank } from './amounts.ts';
import type { How } from './how.ts';
import { sayChange, sayNumber } from './numbers.ts';
import { qualified } from './qualifiers.ts';

/** How a written value is shown. */
export interface QuantityOptions {
  /** The unit of the indicator beside which it stands; its own scale when absent or of another kind. */
  readonly in?: ScaledUnit;
  /** As written when absent, and as many as are exact in another unit. */
  readonly decimals?: number;
}

/** A written value with its qualifier: `trên 3,24 tỷ USD`, `3–4%`, `thứ 3`, `+2,1 điểm %`. */
export function sayQuantity(quantity: Quantity, how: How, options: QuantityOptions = {}): string {
  const unit = unitFor(quantity, options.in);
  const { qualifier, point, interval } = quantity;
  if (qualifier === 'range') {
    const ends = [interval.low, interval.high].map((end, i) => end && sayEnd(quantity, end, i === 0, unit, how, options));
    return besideUnit(ends.join('–'), unit, how);
  }
  if (!point) return '–';
  if (quantity.ordinal && point.d === 1n && point.s > 0n) return qualified(qualifier, sayRank(point, how.locale), how.locale);
  const shown = point.div(baseUnitsIn(unit));
  const say = unit.unit.dimension === 'points' ? sayChange : sayNumber;
  const number = say(shown, decimalsOf(quantity, shown, unit, options), how.locale, how.rounding);
  return qualified(qualifier, besideUnit(number, unit, how, shown.abs()), how.locale);
}

/** The number of a written value alone, without qualifier and unit, in the unit of an indicator. */
export function sayPoint(quantity: Quantity, how: How, options: QuantityOptions = {}): string {
  const unit = unitFor(quantity, options.in);
  const shown = (quantity.point ?? quantity.interval.low)?.div(baseUnitsIn(unit));
  return shown ? sayNumber(shown, decimalsOf(quantity, shown, unit, options), how.locale, how.rounding) : '–';
}

/** The unit a value is shown in: the one asked for if it is of the same kind, else as written. */
export function unitFor(quantity: Quantity, wanted: ScaledUnit | undefined): ScaledUnit {
  return wanted && wanted.unit.base === quantity.unit.base ? wanted : { unit: quantity.unit, scale: quantity.scale };
}

function sayEnd(quantity: Quantity, end: Rational, isLow: boolean, unit: ScaledUnit, how: How, options: QuantityOptions): string {
  const shown = end.div(baseUnitsIn(unit));
  const own = isLow && quantity.decimalsLow === undefined ? { ...quantity, decimals: exactDecimals(shown) ?? quantity.decimals } : quantity;
  const decimals = isLow && quantity.decimalsLow !== undefined ? { ...quantity, decimals: quantity.decimalsLow } : own;
  return sayNumber(shown, decimalsOf(decimals, shown, unit, options), how.locale, how.rounding);
}

function decimalsOf(quantity: Quantity, shown: Rational, unit: ScaledUnit, options: QuantityOptions): number {
  if (options.decimals !== undefined) return options.decimals;
  const asWritten = unit.unit.id === quantity.unit.id && unit.scale.equals(quantity.scale);
  return asWritten ? quantity.decimals : (exactDecimals(shown) ?? 2);
}
