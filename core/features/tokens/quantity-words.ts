import { qualifierAt } from '../../plan/quantity/qualifiers.ts';
import type { Locale } from '../../plan/quantity/quantity.ts';
import { readTail, type UnitDeclaration } from '../../plan/quantity/read-unit.ts';
import type { TextRange } from '../../text/range.ts';

/** What a word of a figure is. */
export interface QuantityWord extends TextRange {
  readonly kind: 'number' | 'unit' | 'qualifier';
}

const NUMBER = /(?<![\p{L}\p{N}])[+\-\u2212]?\d+(?:[.,]\d+)*/gu;
/** What stands between two numbers of a range, behind the unit of the first. */
const JOINT = /\s*(?:-|–|—|…|đến|tới|to|and|và)\s*$/iu;
const OR_MORE = /\s+(?:trở lên|or more)$/iu;

/** The qualifier, numbers and units of a figure as it is written, in order; words that are neither are left out. */
export function quantityWords(text: string, units: readonly UnitDeclaration[], locale: Locale): readonly QuantityWord[] {
  const numbers = [...text.matchAll(NUMBER)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
  const [first] = numbers;
  if (!first) return [];
  return [
    ...beforeNumber(text.slice(0, first.start), units, locale),
    ...numbers.flatMap(({ start, end }, i): QuantityWord[] => [
      { kind: 'number', start, end },
      ...afterNumber(text, end, numbers[i + 1]?.start ?? text.length, units, locale),
    ]),
  ];
}

function beforeNumber(text: string, units: readonly UnitDeclaration[], locale: Locale): readonly QuantityWord[] {
  const length = qualifierAt(text)?.length ?? /^(?:từ|from) /iu.exec(text)?.[0].length ?? 0;
  const qualifier = trimmed(text, 0, length).map((range) => ({ kind: 'qualifier' as const, ...range }));
  return [...qualifier, ...unitIn(text, length, text.length, units, locale)];
}

function afterNumber(text: string, start: number, end: number, units: readonly UnitDeclaration[], locale: Locale): readonly QuantityWord[] {
  const orMore = end === text.length ? OR_MORE.exec(text.slice(start, end)) : null;
  const joint = end < text.length ? JOINT.exec(text.slice(start, end)) : null;
  const until = start + ((orMore ?? joint)?.index ?? end - start);
  const closing = orMore ? trimmed(text, until, end).map((range) => ({ kind: 'qualifier' as const, ...range })) : [];
  return [...unitIn(text, start, until, units, locale), ...closing];
}

function unitIn(text: string, start: number, end: number, units: readonly UnitDeclaration[], locale: Locale): readonly QuantityWord[] {
  const word = text.slice(start, end).trim();
  const known = /^(?:US\$|[$€£])$/.test(word) || readTail(word, units, locale) !== undefined;
  return known ? trimmed(text, start, end).map((range) => ({ kind: 'unit', ...range })) : [];
}

function trimmed(text: string, start: number, end: number): readonly TextRange[] {
  const part = text.slice(start, end);
  const from = start + (part.length - part.trimStart().length);
  const to = start + part.trimEnd().length;
  return to > from ? [{ start: from, end: to }] : [];
}
