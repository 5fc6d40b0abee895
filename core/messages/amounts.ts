import type { Dimension, Interval, Locale, Measure, Qualifier, ScaledUnit } from '../plan/quantity/quantity.ts';
import { ONE, type Rational } from '../plan/quantity/rational.ts';
import { baseUnitsIn, scaledUnitName } from '../plan/quantity/scales.ts';
import { PLACE, POINTS } from '../plan/quantity/units.ts';
import type { How } from './how.ts';
import { computedDecimals, sayChange, sayNumber } from './numbers.ts';
import { qualified } from './qualifiers.ts';

/** What else is asked of a computed number. */
export interface AmountOptions {
  /** When absent (docs/semantics.md, 1): percentages 1, others 2, fewer where fewer are exact. */
  readonly decimals?: number;
  /** A difference: + or − before it, ranks as places gained or lost. */
  readonly change?: boolean;
  /** A number of places, not a rank. */
  readonly gap?: boolean;
}

/** A computed number of base units in the scale of a unit: `8.698,44 triệu USD`, `18,0%`, `thứ 3`, `lên 2 hạng`. */
export function sayAmount(value: Rational, unit: ScaledUnit, how: How, options: AmountOptions = {}): string {
  const shown = value.div(baseUnitsIn(unit));
  const { dimension } = unit.unit;
  if (dimension === 'rank') return sayPlaces(shown, how, options);
  if (options.change && RELATIVE.has(dimension)) return sayAmount(shown, { unit: POINTS, scale: ONE }, how, options);
  const decimals = options.decimals ?? defaultDecimals(shown, unit);
  const say = options.change || dimension === 'points' ? sayChange : sayNumber;
  return besideUnit(say(shown, decimals, how.locale, how.rounding), unit, how, shown.abs());
}

/** What is in per cent: differences are in percentage points. */
const RELATIVE: ReadonlySet<Dimension> = new Set(['percent', 'yearly-rate']);

/** A sum that is open at an end or is a range: the word or the dash its interval asks for. */
export function sayMeasure({ point, interval }: Measure, unit: ScaledUnit, how: How, decimals?: number): string {
  if (point) return qualified(qualifierFor(point, interval), sayAmount(point, unit, how, { decimals }), how.locale);
  const { low, high } = interval;
  if (!low || !high) {
    const end = low ?? high;
    return end ? qualified(low ? 'at-least' : 'at-most', sayAmount(end, unit, how, { decimals }), how.locale) : '–';
  }
  const ends = [low, high].map((end) => end.div(baseUnitsIn(unit)));
  const said = ends.map((end) => sayNumber(end, decimals ?? computedDecimals(end, 2), how.locale, how.rounding));
  return besideUnit(said.join('–'), unit, how);
}

/** A number that is already worded, with its unit; `count` decides between one and many. */
export function withUnit(number: string, unit: ScaledUnit, locale: Locale, count?: Rational): string {
  const name = scaledUnitName(unit, locale, count);
  return name === '' ? number : `${number}${name.startsWith('%') ? '' : ' '}${name}`;
}

/** The same where a column may name the unit. */
export function besideUnit(number: string, unit: ScaledUnit, how: How, count?: Rational): string {
  const isNamed = how.bare && !scaledUnitName(unit, how.locale).startsWith('%');
  return isNamed ? number : withUnit(number, unit, how.locale, count);
}

/** `thứ 3`, `3rd`. */
export function sayRank(rank: Rational, locale: Locale): string {
  if (locale === 'vi-VN') return `thứ ${rank.toFraction()}`;
  const number = Number(rank.n);
  const teen = number % 100 >= 11 && number % 100 <= 13;
  const ending = teen ? 'th' : (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th');
  return `${number}${ending}`;
}

/** The qualifier that says what an interval around a point leaves open. */
function qualifierFor(point: Rational, { low, high, lowOpen, highOpen }: Interval): Qualifier | undefined {
  if (low && high) return low.equals(high) ? undefined : highOpen && high.equals(point) ? 'nearly' : 'about';
  if (low) return lowOpen ? 'above' : 'at-least';
  return highOpen ? 'below' : 'at-most';
}

function sayPlaces(places: Rational, how: How, { decimals, change, gap }: AmountOptions): string {
  if (!change && !gap && places.d === 1n && places.s > 0n) return sayRank(places, how.locale);
  const size = change ? places.abs() : places;
  const number = sayNumber(size, decimals ?? computedDecimals(size, 2), how.locale, how.rounding);
  const said = withUnit(number, { unit: PLACE, scale: ONE }, how.locale, size);
  if (!change || places.n === 0n) return said;
  const up = places.s < 0n;
  return `${how.locale === 'vi-VN' ? (up ? 'lên' : 'xuống') : up ? 'up' : 'down'} ${said}`;
}

function defaultDecimals(shown: Rational, { unit }: ScaledUnit): number {
  if (unit.dimension === 'percent') return 1;
  return computedDecimals(shown, unit.dimension === 'points' ? 1 : 2);
}
