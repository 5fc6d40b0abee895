import type { Comparison } from '../plan/model.ts';
import { exactDecimals } from '../plan/quantity/print-number.ts';
import type { Quantity, ScaledUnit } from '../plan/quantity/quantity.ts';
import { baseUnitsIn, scaledUnitName } from '../plan/quantity/scales.ts';
import { withUnit } from './amounts.ts';
import type { How } from './how.ts';
import { sayNumber } from './numbers.ts';
import { sayQualifier } from './qualifiers.ts';
import { sayPoint, unitFor } from './quantities.ts';

/** How a bound is shown. */
export interface BoundOptions {
  /** The unit of the target's indicator; as written when absent. */
  readonly in?: ScaledUnit;
  /** With the name of the unit; `%` is always there. */
  readonly named?: boolean;
  readonly decimals?: number;
}

/** What a target asks for: `≥ 3.000`, `trên 12%`, `60–62`, `5 hạng đầu`; `–` without a number. */
export function sayBound(comparison: Comparison, how: How, options: BoundOptions = {}): string {
  const { key, bound } = comparison;
  if (!bound) return '–';
  if (key === 'top') return how.locale === 'vi-VN' ? `${sayPoint(bound, how)} hạng đầu` : `top ${sayPoint(bound, how)}`;
  const unit = unitFor(bound, options.in);
  const number = key === 'between' ? between(bound, comparison.bound2, unit, how, options) : sayPoint(bound, how, options);
  const shown = options.named || scaledUnitName(unit, how.locale).startsWith('%') ? withUnit(number, unit, how.locale) : number;
  switch (key) {
    case 'at-least':
      return `≥ ${shown}`;
    case 'at-most':
      return `≤ ${shown}`;
    case 'more-than':
      return `${sayQualifier('above', how.locale)} ${shown}`;
    case 'less-than':
      return `${sayQualifier('below', how.locale)} ${shown}`;
    default:
      return shown;
  }
}

function between(low: Quantity, high: Quantity | undefined, unit: ScaledUnit, how: How, { decimals }: BoundOptions): string {
  const ends = [low.point ?? low.interval.low, high ? (high.point ?? high.interval.high) : low.interval.high];
  return ends
    .map((end) => {
      const shown = end?.div(baseUnitsIn(unit));
      return shown ? sayNumber(shown, decimals ?? exactDecimals(shown) ?? 2, how.locale, how.rounding) : '–';
    })
    .join('–');
}
