import { printExact } from './print-number.ts';
import type { Quantity, QuantityProblem } from './quantity.ts';
import type { ReadHow } from './read-how.ts';
import { groupDigits } from './numeral.ts';
import { ONE } from './rational.ts';
import { scaledUnitName } from './scales.ts';
import { unitName } from './units.ts';
import { quoted, yamlSource } from './yaml-source.ts';

/** What the grammar expects where a text stops being a figure. */
export type Expected = 'number' | 'larger' | 'unit' | 'currency';

/** A text that is no figure; `rest` is where it stops being one. */
export function notAQuantity(text: string, expected: Expected, rest: string, fixes: readonly string[] = []): QuantityProblem {
  return { code: 'not-a-quantity', data: { text, expected, rest: rest.trim() || text }, fixes };
}

/** Words for a figure that is not there yet; `variant` chooses the check's wording. */
export function nothingYet(text: string): QuantityProblem {
  return { code: 'not-a-quantity', data: { text, variant: 'nothing' }, fixes: [''] };
}

/** A number that goes on and on. */
export function tooManyDigits(text: string): QuantityProblem {
  return { code: 'not-a-quantity', data: { text, variant: 'endless' }, fixes: [] };
}

/** A bare `9.200` in a plan that groups digits by dots. */
export function thousandsDot(text: string, read: string, how: ReadHow): QuantityProblem {
  const digits = text.replace('.', '');
  const grouped = (text.startsWith('-') ? '-' : '') + groupDigits(digits.replace('-', ''), how.locale);
  const whole = how.unit ? `${grouped} ${scaledUnitName(how.unit, how.locale)}`.trimEnd() : grouped;
  return { code: 'thousands-dot-number', data: { text, read, whole }, fixes: how.unit ? [quoted(whole), digits] : [digits] };
}

/** Digits whose marks are not those of the locale; `text` and `other` are the number alone, `fixed` the whole value. */
export function wrongMark(text: string, other: string, fixed: string, how: ReadHow): QuantityProblem {
  return { code: 'wrong-decimal-mark', data: { text, locale: how.locale, other }, fixes: [yamlSource(fixed, how.flow)] };
}

/** An amount of money that names no currency; each of `fixed` names one. */
export function missingCurrency(text: string, fixed: readonly string[], how: ReadHow): QuantityProblem {
  return { code: 'missing-currency', data: { text }, fixes: fixed.map((each) => yamlSource(each, how.flow)) };
}

/** A number without the unit that its indicator has. */
export function missingUnit(text: string, fixed: readonly string[], how: ReadHow): QuantityProblem {
  const unit = how.unit ? scaledUnitName(how.unit, how.locale) : '';
  return { code: 'missing-unit', data: { text, unit }, fixes: fixed.map((each) => yamlSource(each, how.flow)) };
}

/** A unit nobody declared; `fixed` is the value with the closest one. */
export function unknownUnit(
  unit: string,
  near: { readonly closest: string; readonly fixed: string } | undefined,
  how: ReadHow,
): QuantityProblem {
  if (!near) return { code: 'unknown-unit', data: { unit }, fixes: [] };
  return { code: 'unknown-unit', data: { unit, closest: near.closest }, fixes: [yamlSource(near.fixed, how.flow)] };
}

/** A count or rank that is not whole; in English, `9.200` may be 9,200 with a dot. */
export function fractionalCount(quantity: Quantity, value: Quantity['halfStep'], how: ReadHow): QuantityProblem {
  const shown = value.div(quantity.scale).div(quantity.unit.factor);
  const unit = quantity.scale.equals(ONE) ? unitName(quantity.unit, how.locale) : scaledUnitName(quantity, how.locale);
  const grouped = how.locale === 'en' && !quantity.bare && /(?<![\d.,])[1-9]\d{0,2}\.\d{3}(?![\d.,])/.test(quantity.written);
  const fixes = grouped ? [yamlSource(quantity.written.replace('.', ','), how.flow)] : [];
  return { code: 'fractional-count', data: { value: printExact(shown, how.locale), unit }, fixes };
}
