import type { Locale } from './quantity.ts';
import { type Rational, rational } from './rational.ts';

/** A number as written, without sign, scale and unit. */
export interface Numeral {
  readonly value: Rational;
  readonly decimals: number;
  /** The place of the last digit that is not 0, for a whole number: 9200 → 100. */
  readonly lastPlace: Rational;
}

const SHAPES = {
  'vi-VN': /^(\d+|[1-9]\d{0,2}(?:\.\d{3})+)(?:,(\d+))?$/,
  en: /^(\d+|[1-9]\d{0,2}(?:,\d{3})+)(?:\.(\d+))?$/,
} as const;

/** Reads digits with the marks of a locale; undefined when that locale does not write numbers so. */
export function readNumeral(text: string, locale: Locale): Numeral | undefined {
  const match = SHAPES[locale].exec(text);
  return match ? numeral((match[1] as string).replace(/[.,]/g, ''), match[2] ?? '') : undefined;
}

/** Reads machine form: digits, and a dot before decimals. */
export function readMachineNumeral(text: string): Numeral {
  const [whole = '', fraction = ''] = text.split('.');
  return numeral(whole, fraction);
}

/** Digits and marks that do not fit the locale, as the locale would write what was most likely meant. */
export function correctNumeral(text: string, locale: Locale): string {
  const swapped = text.replace(/[.,]/g, (mark) => (mark === '.' ? ',' : '.'));
  if (SHAPES[locale].test(swapped)) return swapped;
  const pieces = text.split(/[.,]/);
  const last = pieces.at(-1) ?? '';
  const decimals = last.length === 3 ? '' : last;
  const whole = (decimals === '' ? pieces : pieces.slice(0, -1)).join('');
  return groupDigits(whole.replace(/^0+(?=\d)/, ''), locale) + (decimals && markOf(locale) + decimals);
}

/** The decimal mark of a locale. */
export function markOf(locale: Locale): string {
  return locale === 'en' ? '.' : ',';
}

/** Digits in groups of three. */
export function groupDigits(digits: string, locale: Locale): string {
  const first = digits.length % 3 || 3;
  return [digits.slice(0, first), ...(digits.slice(first).match(/\d{3}/g) ?? [])].join(locale === 'en' ? ',' : '.');
}

function numeral(whole: string, fraction: string): Numeral {
  const zeros = /[1-9]/.test(whole) ? (/0*$/.exec(whole)?.[0].length ?? 0) : 0;
  return {
    value: fraction === '' ? rational(BigInt(whole)) : rational(BigInt(whole + fraction), 10n ** BigInt(fraction.length)),
    decimals: fraction.length,
    lastPlace: rational(10n ** BigInt(zeros)),
  };
}
