import { closestUnit } from './closest-unit.ts';
import type { Term } from './make-quantity.ts';
import { type Numeral, correctNumeral } from './numeral.ts';
import type { QuantityProblem } from './quantity.ts';
import { missingCurrency, missingUnit, notAQuantity, unknownUnit, wrongMark } from './quantity-slips.ts';
import { ONE } from './rational.ts';
import type { Amount } from './read-amount.ts';
import type { ReadHow } from './read-how.ts';
import { type Tail, readTail } from './read-unit.ts';
import { scaledUnitName } from './scales.ts';
import { unitName } from './units.ts';
import { yamlSource } from './yaml-source.ts';

/** An amount with its unit and scale; `named` when the text itself says the unit. */
export interface Resolved extends Term {
  readonly named: boolean;
}

type Read = Tail & { readonly numeral: Numeral };

/** Unit and scale of the one amount of a value, or why it has none. */
export function resolveAmount(source: string, amount: Amount, plain: boolean, how: ReadHow): Resolved | QuantityProblem | undefined {
  const tail = tailOf(source, amount, how);
  if ('code' in tail) return tail;
  const unit = amount.prefix?.unit ?? tail.unit;
  if (unit) return { numeral: tail.numeral, negative: amount.negative, unit, scale: tail.scale ?? ONE, named: true };
  return withoutUnit(source, amount, tail, plain, how);
}

/** Units and scales of the two ends of a range; the first takes from the second what it does not say. */
export function resolvePair(
  source: string,
  first: Amount,
  second: Amount,
  how: ReadHow,
): { readonly low: Resolved; readonly high: Resolved } | QuantityProblem | undefined {
  const tail = tailOf(source, first, how);
  if ('code' in tail) return tail;
  const prefix = second.prefix ?? first.prefix;
  const high = resolveAmount(source, { ...second, prefix }, false, how);
  if (!high || 'code' in high) return high;
  const own = first.prefix?.unit ?? tail.unit;
  const scale = tail.scale ?? (tail.unit ? ONE : high.scale);
  return { high, low: { numeral: tail.numeral, negative: first.negative, unit: own ?? high.unit, scale, named: high.named } };
}

/** The number's own slips and those of what follows it, else its scale and unit. */
function tailOf(source: string, amount: Amount, how: ReadHow): Read | QuantityProblem {
  if (amount.prefix) {
    const slip = prefixSlip(source, amount, amount.prefix, how);
    if (slip) return slip;
  }
  if (!amount.numeral) {
    const other = correctNumeral(amount.number, how.locale);
    return wrongMark(amount.number, other, replaced(source, amount.numberStart, amount.numberEnd, other), how);
  }
  const tail = amount.tail === '' ? {} : readTail(amount.tail, how.units, how.locale);
  if (!tail) return tailSlip(source, amount, how);
  if (tail.scale && !amount.tail.startsWith(' ')) {
    const spaced = replaced(source, amount.numberEnd, amount.numberEnd, ' ');
    return notAQuantity(source, 'unit', source.slice(amount.numberEnd), [yamlSource(spaced, how.flow)]);
  }
  if (tail.unit && amount.prefix) return notAQuantity(source, 'number', amount.tail);
  return { ...tail, numeral: amount.numeral };
}

/** A currency comes last in Vietnamese, and `$` alone is none. */
function prefixSlip(source: string, amount: Amount, { text, start, unit }: NonNullable<Amount['prefix']>, how: ReadHow) {
  const last = `${source.slice(0, start) + source.slice(amount.numberStart, amount.tailEnd).trimEnd()} ${unit ? unitName(unit, how.locale) : 'USD'}`;
  const moved = last + source.slice(amount.tailEnd);
  if (!unit) return missingCurrency(source, [how.locale === 'en' ? replaced(source, start, start + text.length, 'US$') : moved], how);
  return how.locale === 'en' ? undefined : notAQuantity(source, 'number', source.slice(start), [yamlSource(moved, how.flow)]);
}

function tailSlip(source: string, amount: Amount, how: ReadHow): QuantityProblem {
  const unit = amount.tail.trim();
  const start = amount.tailEnd - amount.tail.trimStart().length;
  if (/^(?:.*[ \p{L}])?\$$/u.test(unit)) return missingCurrency(source, [replaced(source, amount.tailEnd - 1, amount.tailEnd, 'US$')], how);
  if (!/^[\p{L}%°$€£]/u.test(unit) || /\d/.test(unit)) return notAQuantity(source, 'unit', unit);
  const closest = closestUnit(unit, how.units, how.locale);
  const fixed = closest && replaced(source, amount.numberEnd, amount.tailEnd, ` ${closest}`);
  return unknownUnit(source.slice(start, amount.tailEnd), closest ? { closest, fixed: fixed as string } : undefined, how);
}

function withoutUnit(source: string, amount: Amount, tail: Read, plain: boolean, how: ReadHow): Resolved | QuantityProblem | undefined {
  const { unit: wanted } = how;
  const needless = wanted && ['rank', 'score', 'factor'].includes(wanted.unit.dimension);
  if (needless)
    return { numeral: tail.numeral, negative: amount.negative, unit: wanted.unit, scale: tail.scale ?? wanted.scale, named: false };
  const add = (word: string) => replaced(source, amount.tailEnd, amount.tailEnd, ` ${word}`);
  const dimension = wanted?.unit.dimension ?? how.takes;
  if (dimension === 'money' ? tail.scale || !wanted : tail.scale && !wanted) {
    const words = new Set([...(wanted ? [unitName(wanted.unit, how.locale)] : []), 'USD', how.locale === 'en' ? 'VND' : 'đồng']);
    return missingCurrency(source, [...words].map(add), how);
  }
  if (!wanted) return undefined;
  const unquoted = !plain && /^-?\d+(?:\.\d+)?$/.test(source) && (how.locale === 'en' || !/\.\d{3}$/.test(source)) ? [source] : [];
  return missingUnit(source, [add(tail.scale ? unitName(wanted.unit, how.locale) : scaledUnitName(wanted, how.locale)), ...unquoted], how);
}

function replaced(source: string, start: number, end: number, by: string): string {
  return source.slice(0, start) + by + source.slice(end);
}
