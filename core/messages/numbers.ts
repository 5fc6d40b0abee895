import type { Locale, Rounding } from '../plan/quantity/quantity.ts';
import { exactDecimals, printNumber } from '../plan/quantity/print-number.ts';
import { HUNDRED, type Rational } from '../plan/quantity/rational.ts';
import type { How } from './how.ts';

/** A number with so many decimals; U+2212 before a negative one. */
export function sayNumber(value: Rational, decimals: number, locale: Locale, rounding: Rounding): string {
  return printNumber(value, decimals, locale, rounding);
}

/** The same with + before a positive number. */
export function sayChange(value: Rational, decimals: number, locale: Locale, rounding: Rounding): string {
  const text = printNumber(value, decimals, locale, rounding);
  return value.s > 0n && value.n !== 0n ? `+${text}` : text;
}

/** A computed number without unit: two decimals, fewer where fewer are exact. */
export function sayPlain(value: Rational, how: How, decimals = computedDecimals(value, 2)): string {
  return printNumber(value, decimals, how.locale, how.rounding);
}

/** A share of 1 in per cent: `68,3%`; with `change`, `+36,7%`. */
export function sayPercent(
  value: Rational,
  how: How,
  { decimals = 1, change = false }: { readonly decimals?: number; readonly change?: boolean } = {},
): string {
  const say = change ? sayChange : sayNumber;
  return `${say(value.mul(HUNDRED), decimals, how.locale, how.rounding)}%`;
}

/** A pace: `0,78`. */
export function sayPace(value: Rational, how: How): string {
  return printNumber(value, 2, how.locale, how.rounding);
}

/** How many times: a catch-up of `3,2×`. */
export function sayTimes(value: Rational, how: How, decimals = 1): string {
  return `${printNumber(value, decimals, how.locale, how.rounding)}×`;
}

/** As many decimals as are exact, at most `most`. */
export function computedDecimals(value: Rational, most: number): number {
  return Math.min(exactDecimals(value) ?? most, most);
}
