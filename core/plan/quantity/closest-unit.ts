import { closest } from './closest.ts';
import { foldCase } from './fold.ts';
import type { Locale } from './quantity.ts';
import { readTail, type UnitDeclaration } from './read-unit.ts';
import { SCALE_WORDS } from './scales.ts';
import { KNOWN_UNITS } from './units.ts';

const CURRENCY_WORDS = ['USD', 'đồng', 'VND', 'EUR', 'GBP', 'JPY', 'KRW', 'CNY', 'SGD', 'TWD', 'HKD', 'THB', 'đô la Mỹ'];

const SHORT_SCALES: Readonly<Record<string, Readonly<Record<Locale, string>>>> = {
  k: { 'vi-VN': 'nghìn', en: 'thousand' },
  m: { 'vi-VN': 'triệu', en: 'million' },
  bn: { 'vi-VN': 'tỷ', en: 'billion' },
  tr: { 'vi-VN': 'triệu', en: 'million' },
};

/** Units by names that are not those of the language. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  'đô la': 'USD',
  đôla: 'USD',
  'đô-la': 'USD',
  dollar: 'USD',
  dollars: 'USD',
  euro: 'EUR',
  hecta: 'ha',
  hécta: 'ha',
  'héc ta': 'ha',
  hectare: 'ha',
  hectares: 'ha',
};

/** The known unit a text most likely means, in the words of the locale where there is a choice; undefined when nothing is close. */
export function closestUnit(text: string, declared: readonly UnitDeclaration[], locale: Locale): string | undefined {
  const word = foldCase(text).replace(/ ?\/ ?/g, '/');
  if (readTail(word, declared, locale)) return canonical(word, declared);
  const found = closest(word, candidates(declared));
  const near = found !== undefined && isBareScale(found, word) ? undefined : found;
  const alike = near?.split(' ').length === word.split(' ').length ? near : undefined;
  return (
    writtenOut(word, declared, locale) ??
    byOtherName(word) ??
    alike ??
    withoutRest(word, declared, locale) ??
    behindScale(word, declared) ??
    near
  );
}

/** `tr USD` → `triệu USD`, `k` → `nghìn`. */
function writtenOut(word: string, declared: readonly UnitDeclaration[], locale: Locale): string | undefined {
  const [first = '', ...others] = word.split(' ');
  const scale = Object.hasOwn(SHORT_SCALES, first) ? SHORT_SCALES[first]?.[locale] : undefined;
  if (scale === undefined) return undefined;
  const rest = others.join(' ');
  if (rest === '') return scale;
  const known = readTail(rest, declared, locale) ? canonical(rest, declared) : closest(rest, candidates(declared));
  return known && `${scale} ${known}`;
}

/** A scale is no unit to be put in the place of one. */
function isBareScale(near: string, word: string): boolean {
  return scaled(word).scale !== '' && SCALE_WORDS.some((each) => each.word === near);
}

/** `tỷ đôla` → `tỷ USD`. */
function byOtherName(word: string): string | undefined {
  const { scale, rest } = scaled(word);
  const known = Object.hasOwn(OTHER_NAMES, rest) ? OTHER_NAMES[rest] : undefined;
  return known && scale + known;
}

/** `nghìn ngừơi` → `nghìn người`: what stands behind a scale is never one itself. */
function behindScale(word: string, declared: readonly UnitDeclaration[]): string | undefined {
  const { scale, rest } = scaled(word);
  if (scale === '') return undefined;
  const known = closest(rest, candidates(declared));
  return known && !SCALE_WORDS.some((each) => known.startsWith(each.word)) ? scale + known : undefined;
}

/** A unit without the scale before it, the scale with the space behind it. */
export function scaled(text: string): { readonly scale: string; readonly rest: string } {
  const found = SCALE_WORDS.map(({ word }) => `${word} `).filter((word) => text.toLowerCase().startsWith(word));
  const scale = found.sort((a, b) => b.length - a.length)[0] ?? '';
  return { scale, rest: text.slice(scale.length) };
}

/** `người (ước)` → `người`. */
function withoutRest(word: string, declared: readonly UnitDeclaration[], locale: Locale): string | undefined {
  for (let end = word.length - 1; end > 0; end -= 1) {
    if (/[\p{L}\p{N}]/u.test(word[end] ?? '') && /[\p{L}\p{N}]/u.test(word[end - 1] ?? '')) continue;
    const start = word.slice(0, end).trim();
    const tail = start === '' ? undefined : readTail(start, declared, locale);
    if (tail?.unit) return canonical(start, declared);
  }
  return undefined;
}

/** A known unit in lower case, with the capitals it is written with. */
function canonical(word: string, declared: readonly UnitDeclaration[]): string {
  const exact = [...candidates(declared)].find((each) => each.toLowerCase() === word);
  return exact ?? word.replace(/\b[a-z]{3}$/, (code) => code.toUpperCase());
}

function* candidates(declared: readonly UnitDeclaration[]): Iterable<string> {
  for (const { vi, en, words } of KNOWN_UNITS) yield* [vi, ...en, ...words];
  for (const { id, name } of declared) yield* name === '' ? [id] : [name, id];
  yield* CURRENCY_WORDS;
  for (const { word } of SCALE_WORDS) {
    yield word;
    for (const currency of CURRENCY_WORDS) yield `${word} ${currency}`;
  }
}
