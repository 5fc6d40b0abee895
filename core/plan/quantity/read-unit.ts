import { CURRENCIES } from './currencies.ts';
import { foldCase } from './fold.ts';
import { readNumeral } from './numeral.ts';
import type { Locale, ScaledUnit, Unit } from './quantity.ts';
import { ONE, type Rational } from './rational.ts';
import { SCALE_WORDS } from './scales.ts';
import { KNOWN_UNITS, MONEY_WORDS, money } from './units.ts';

/** A unit of `plan.units`; `equals` says how many of another it is: `2 teu`. */
export interface UnitDeclaration {
  readonly id: string;
  readonly name: string;
  readonly equals?: string;
}

/** What may stand after a number: a scale, a unit, both or neither. */
export interface Tail {
  readonly scale?: Rational;
  readonly unit?: Unit;
}

/** An indicator's `unit`, or any unit with its scale; undefined when it is not known. `locale` reads the numbers of `equals`. */
export function readUnit(text: string, declared: readonly UnitDeclaration[] = [], locale: Locale = 'vi-VN'): ScaledUnit | undefined {
  const tail = readTail(text, declared, locale);
  return tail?.unit && { unit: tail.unit, scale: tail.scale ?? ONE };
}

/** A scale and a unit; undefined when something in the text is neither. */
export function readTail(text: string, declared: readonly UnitDeclaration[], locale: Locale): Tail | undefined {
  const word = foldCase(text);
  if (word === '') return {};
  const alone = unitOf(word, declared, locale);
  if (alone) return { unit: alone };
  for (const { word: scaleWord, scale } of SCALE_WORDS) {
    if (!word.startsWith(scaleWord)) continue;
    const rest = word.slice(scaleWord.length).trimStart();
    if (rest === '') return { scale };
    const unit = unitOf(rest, declared, locale);
    if (unit) return { scale, unit };
  }
  return undefined;
}

const UNIT_BY_WORD: ReadonlyMap<string, Unit> = new Map(
  KNOWN_UNITS.flatMap(({ unit, vi, en, words }) => [vi, ...en, ...words].map((word) => [word.toLowerCase(), unit] as const)),
);

function unitOf(word: string, declared: readonly UnitDeclaration[], locale: Locale): Unit | undefined {
  const known = UNIT_BY_WORD.get(word) ?? declaredUnit(word, declared, locale);
  if (known) return known;
  const code = Object.hasOwn(MONEY_WORDS, word) ? MONEY_WORDS[word] : word.toUpperCase();
  return code !== undefined && CURRENCIES.has(code) ? money(code) : undefined;
}

function declaredUnit(word: string, declared: readonly UnitDeclaration[], locale: Locale): Unit | undefined {
  const found = declared.find((each) => foldCase(each.id) === word || (each.name !== '' && foldCase(each.name) === word));
  if (!found) return undefined;
  const name = found.name || found.id;
  const equals = found.equals === undefined ? null : /^(\d[\d.,]*) ?(.+)$/.exec(foldCase(found.equals));
  const count = equals && readNumeral(equals[1] as string, locale);
  const others = declared.filter((each) => each !== found);
  const of = equals && count ? unitOf(equals[2] as string, others, locale) : undefined;
  if (!of || !count || count.value.n === 0n) return { id: found.id, dimension: 'declared', base: found.id, factor: ONE, name };
  return { id: found.id, dimension: of.dimension, base: of.base, factor: of.factor.mul(count.value), name };
}
