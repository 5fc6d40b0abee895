import { type Cursor, isScalar, itemsOf, keyAt, pairsOf, scalarAt } from './cursor.ts';

/** The source text of a key: certificate `0123` keeps its zero. */
export function textAt(at: Cursor, key: string): string | undefined {
  return scalarAt(at, key)?.value.text.normalize('NFC');
}

/** The texts of a list, or the one text that stands for it. */
export function textsAt(at: Cursor, key: string): readonly string[] {
  return itemsOf(keyAt(at, key)).flatMap((item) => (isScalar(item) ? [item.value.text.normalize('NFC')] : []));
}

/** The texts of a map by their keys, as written. */
export function textMapAt(at: Cursor, key: string): Readonly<Record<string, string>> {
  return textMap(keyAt(at, key));
}

/** The texts of a map by their keys, as written; what is no text is left out. */
export function textMap(at: Cursor | undefined): Readonly<Record<string, string>> {
  return Object.fromEntries(pairsOf(at).flatMap((pair) => (isScalar(pair) ? [[pair.key, pair.value.text.normalize('NFC')]] : [])));
}

/** True only where `true` is written. */
export function flagAt(at: Cursor, key: string): boolean {
  const found = scalarAt(at, key);
  return found?.value.plain === true && /^true$/i.test(found.value.text);
}
