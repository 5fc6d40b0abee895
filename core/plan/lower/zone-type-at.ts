import type { Part } from '../../syntax/place.ts';
import type { ZoneType } from '../model.ts';
import { closest } from '../quantity/closest.ts';
import { foldCase } from '../quantity/fold.ts';
import { WORDS, wordOf } from '../words.ts';
import { type Cursor, isScalar, itemsOf, keyAt, placeAt, refer, scalarAt } from './cursor.ts';
import { replacement } from './word-at.ts';

/** The zone type under a key: a word of the language, the id of a declared type, or the text as written when it is neither. */
export function zoneTypeAt(at: Cursor, key: string): string | undefined {
  const found = scalarAt(at, key);
  return found && (zoneTypeIn(found, found.value.text) ?? found.value.text.normalize('NFC'));
}

/** The zone types of a list; unknown ones are left out. */
export function zoneTypesAt(at: Cursor, key: string): readonly string[] {
  return itemsOf(keyAt(at, key)).flatMap((item) => (isScalar(item) ? (zoneTypeIn(item, item.value.text) ?? []) : []));
}

/** The zone type that a text means; an unknown one is noted. */
export function zoneTypeIn(at: Cursor, text: string, part: Part = 'value'): string | undefined {
  const word = wordOf('zoneType', text);
  if (word) return word;
  const declared = at.context.plan.zoneTypes.find((type) => namesOf(type).some((name) => foldCase(name) === foldCase(text)));
  if (declared) {
    if (declared.id === text) refer(at, 'zone-types', declared.id, part);
    return declared.id;
  }
  const near = closest(text, candidates(at.context.plan.zoneTypes));
  at.found.problems.push({
    code: 'unknown-zone-type',
    place: placeAt(at, part),
    data: near === undefined ? { type: text } : { type: text, closest: near },
    fixes: near === undefined ? [] : [[replacement(at, near, part)]],
  });
  return undefined;
}

function* candidates(declared: readonly ZoneType[]): Iterable<string> {
  for (const [word, forms] of Object.entries(WORDS.zoneType)) yield* [word, ...forms];
  for (const type of declared) yield* namesOf(type);
}

function namesOf({ id, name, short }: ZoneType): readonly string[] {
  return [id, name, short ?? ''].filter((each) => each !== '');
}
