import type { Locale, ScaledUnit } from './quantity.ts';
import { ONE, type Rational, rational } from './rational.ts';
import { unitName } from './units.ts';

const THOUSAND = rational(1000);
const MILLION = rational(1_000_000);
const BILLION = rational(1_000_000_000);
const TRILLION = rational(1_000_000_000_000);

/** The scales that have a word, the smallest first. */
export const SCALES: readonly Rational[] = [THOUSAND, MILLION, BILLION, TRILLION];

interface ScaleWord {
  readonly word: string;
  readonly scale: Rational;
}

/** Scale words of both languages, the longest first. */
export const SCALE_WORDS: readonly ScaleWord[] = [
  { word: 'nghìn tỷ', scale: TRILLION },
  { word: 'nghìn tỉ', scale: TRILLION },
  { word: 'ngàn tỷ', scale: TRILLION },
  { word: 'ngàn tỉ', scale: TRILLION },
  { word: 'thousand', scale: THOUSAND },
  { word: 'trillion', scale: TRILLION },
  { word: 'million', scale: MILLION },
  { word: 'billion', scale: BILLION },
  { word: 'nghìn', scale: THOUSAND },
  { word: 'triệu', scale: MILLION },
  { word: 'ngàn', scale: THOUSAND },
  { word: 'tỷ', scale: BILLION },
  { word: 'tỉ', scale: BILLION },
];

const NAMES = [
  { scale: THOUSAND, 'vi-VN': 'nghìn', en: 'thousand' },
  { scale: MILLION, 'vi-VN': 'triệu', en: 'million' },
  { scale: BILLION, 'vi-VN': 'tỷ', en: 'billion' },
  { scale: TRILLION, 'vi-VN': 'nghìn tỷ', en: 'trillion' },
] as const;

/** The word of a scale; `''` for 1. */
export function scaleName(scale: Rational, locale: Locale): string {
  return NAMES.find((each) => each.scale.equals(scale))?.[locale] ?? '';
}

/** A unit with its scale as a planner writes it: `triệu USD`, `tỷ đồng`, `people`, `%`. */
export function scaledUnitName(of: ScaledUnit, locale: Locale, count?: Rational): string {
  const scale = scaleName(of.scale, locale);
  const name = unitName(of.unit, locale, scale ? undefined : count);
  return scale && name ? `${scale} ${name}` : scale || name;
}

/** The scale in which an amount of money has two to five digits before the decimal mark, where there is such a one. */
export function readableScale(amount: Rational): Rational {
  const size = amount.abs();
  return size.compare(BILLION.mul(100)) >= 0 ? BILLION : size.compare(MILLION.div(10)) >= 0 ? MILLION : ONE;
}

/** How many base units one of a scaled unit is. */
export function baseUnitsIn(of: ScaledUnit): Rational {
  return of.scale.equals(ONE) ? of.unit.factor : of.scale.mul(of.unit.factor);
}
