import type { Kind } from '../model.ts';
import { oneLine } from './one-line.ts';
import { type Cursor, isScalar, itemsOf, keyAt, refer, scalarAt } from './cursor.ts';

/** The id under a key, noted as a reference to an entry of `kind`. */
export function idAt(at: Cursor, key: string, kind: Kind): string | undefined {
  const found = scalarAt(at, key);
  return found && idHere(found, kind);
}

/** The ids of a list, or the one id that stands for it. */
export function idsAt(at: Cursor, key: string, kind: Kind): readonly string[] {
  return itemsOf(keyAt(at, key)).flatMap((item) => idHere(item, kind) ?? []);
}

/** The id that a value is. */
export function idHere(at: Cursor, kind: Kind): string | undefined {
  if (!isScalar(at)) return undefined;
  const id = oneLine(at.value.text);
  refer(at, kind, id);
  return id;
}
