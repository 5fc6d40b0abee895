import { groupDigits, markOf } from './numeral.ts';
import type { Locale, Rounding } from './quantity.ts';
import type { Rational } from './rational.ts';

/** A number with so many decimals in a locale, U+2212 before a negative one; `half-up` rounds half away from zero. */
export function printNumber(value: Rational, decimals: number, locale: Locale, rounding: Rounding): string {
  const digits = roundedDigits(value, decimals, rounding)
    .toString()
    .padStart(decimals + 1, '0');
  const whole = groupDigits(digits.slice(0, digits.length - decimals), locale);
  const fraction = decimals > 0 ? markOf(locale) + digits.slice(-decimals) : '';
  return (value.s < 0n && /[1-9]/.test(digits) ? '\u2212' : '') + whole + fraction;
}

/** A number with all its decimals, at most `most`. */
export function printExact(value: Rational, locale: Locale, most = 12): string {
  return printNumber(value, Math.min(exactDecimals(value) ?? most, most), locale, 'half-up');
}

/** Machine text: at most so many decimals, rounded half up, without zeros at the end, a plain minus: `0.874317`. */
export function decimalText(value: Rational, places: number): string {
  const digits = roundedDigits(value, places, 'half-up')
    .toString()
    .padStart(places + 1, '0');
  const whole = digits.slice(0, digits.length - places);
  const fraction = digits.slice(digits.length - places).replace(/0+$/, '');
  const text = fraction === '' ? whole : `${whole}.${fraction}`;
  return value.s < 0n && text !== '0' ? `-${text}` : text;
}

/** How many decimals show a number without rounding; undefined when no number of them does. */
export function exactDecimals(value: Rational): number | undefined {
  let rest = value.d;
  let twos = 0;
  let fives = 0;
  for (; rest % 2n === 0n; twos += 1) rest /= 2n;
  for (; rest % 5n === 0n; fives += 1) rest /= 5n;
  return rest === 1n ? Math.max(twos, fives) : undefined;
}

/** |value| × 10^decimals as a whole number, rounded half up or cut. */
export function roundedDigits(value: Rational, decimals: number, rounding: Rounding): bigint {
  const scaled = value.n * 10n ** BigInt(decimals);
  return rounding === 'truncate' ? scaled / value.d : (2n * scaled + value.d) / (2n * value.d);
}
