import type { Part } from '../../syntax/place.ts';
import type { PlanProblem } from '../problem.ts';
import { closest } from '../quantity/closest.ts';
import { yamlSource } from '../quantity/yaml-source.ts';
import { WORDS, type Word, type WordList, wordOf } from '../words.ts';
import { type Cursor, isScalar, itemsOf, keyAt, placeAt, scalarAt } from './cursor.ts';

/** The word of a closed list under a key. */
export function wordAt<L extends WordList>(at: Cursor, key: string, list: L): Word<L> | undefined {
  const found = scalarAt(at, key);
  return found && wordIn(found, found.value.text, list);
}

/** The words of a list, or the one word that stands for it. */
export function wordsAt<L extends WordList>(at: Cursor, key: string, list: L): readonly Word<L>[] {
  return itemsOf(keyAt(at, key)).flatMap((item) => (isScalar(item) ? (wordIn(item, item.value.text, list) ?? []) : []));
}

/** The word that a text means; an unknown one is noted. `part` says whether the text is the key or the value at the cursor. */
export function wordIn<L extends WordList>(at: Cursor, text: string, list: L, part: Part = 'value'): Word<L> | undefined {
  const word = wordOf(list, text);
  if (word === undefined) at.found.problems.push(unknownWord(at, text, WORDS[list], part, list));
  return word;
}

/** A text that is none of some words; the fix writes the closest of them. */
export function unknownWord(
  at: Cursor,
  text: string,
  words: Readonly<Record<string, readonly string[]>>,
  part: Part = 'value',
  list?: WordList,
): PlanProblem {
  const near = closest(
    text,
    Object.entries(words).flatMap(([word, forms]) => [word, ...forms]),
  );
  return {
    code: 'unknown-word',
    place: placeAt(at, part),
    data: { word: text, words: Object.keys(words).join(', '), ...(list && { list }) },
    fixes: near === undefined ? [] : [[replacement(at, near, part)]],
  };
}

/** The edit that puts a text where a key or a value stands. */
export function replacement(at: Cursor, text: string, part: Part) {
  const place = placeAt(at, part);
  return part === 'key'
    ? ({ kind: 'rename', place, key: yamlSource(text, at.flow) } as const)
    : ({ kind: 'set', place, text: yamlSource(text, at.flow) } as const);
}
