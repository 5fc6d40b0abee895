import { oneLine } from './one-line.ts';
import { type Part, type Place, placeOf } from '../../syntax/place.ts';
import { isEmpty, type MapValue, type Pair, type ScalarValue, type Value } from '../../syntax/value.ts';
import type { Kind, Reference } from '../model.ts';
import type { PlanProblem } from '../problem.ts';
import { commaSplits } from './comma-split.ts';
import type { ReadContext } from './context.ts';

/** What reading an entry meets on its way. */
export interface Found {
  readonly problems: PlanProblem[];
  readonly references: Reference[];
}

/** A value under way from text to meaning: where it stands, what it says, and where problems and references are noted. */
export interface Cursor<V extends Value | undefined = Value | undefined> {
  readonly context: ReadContext;
  readonly pointer: string;
  readonly value: V;
  /** Inside braces or brackets, where a comma needs quotes. */
  readonly flow: boolean;
  readonly found: Found;
}

/** A pair of a map: its key, and the cursor on its value. */
export interface PairCursor extends Cursor {
  readonly key: string;
}

/** The place a cursor stands at. */
export function placeAt(at: Cursor, part: Part = 'value'): Place {
  return placeOf(at.context.file, at.pointer, part);
}

/** The value of a key; undefined when the key is absent or empty. */
export function keyAt(at: Cursor, key: string): Cursor | undefined {
  if (at.value?.kind !== 'map') return undefined;
  for (const pair of at.value.pairs) if (pair.key === key) return isEmpty(pair.value) ? undefined : below(at, pair.segment, pair.value);
  return undefined;
}

/** The place of a key's value, whether it is written or not. */
export function placeOfKey(at: Cursor, key: string): Place {
  return placeOf(at.context.file, `${at.pointer}/${key}`);
}

/** Whether a key is written, be it empty. */
export function hasKey(at: Cursor, key: string): boolean {
  return at.value?.kind === 'map' && at.value.pairs.some((pair) => pair.key === key);
}

/** The text of a key; undefined when it is absent, empty, a map or a list. */
export function scalarAt(at: Cursor, key: string): Cursor<ScalarValue> | undefined {
  const found = keyAt(at, key);
  return found && isScalar(found) ? found : undefined;
}

/** The items of a list; a value that is no list is its own only item. */
export function itemsOf(at: Cursor | undefined): readonly Cursor[] {
  if (!at) return [];
  const { value } = at;
  if (value?.kind !== 'list') return [at];
  return value.items.map((item, i) => below(at, String(i), item)).filter((item) => !isEmpty(item.value));
}

/** The pairs of a map but the planner's own (`x-`), empty ones included. */
export function pairsOf(at: Cursor | undefined): readonly PairCursor[] {
  if (at?.value?.kind !== 'map') return [];
  return at.value.pairs.filter((pair) => !pair.key.startsWith('x-')).map((pair) => pairCursor(at, pair));
}

/** True for a text or number. */
export function isScalar(at: Cursor): at is Cursor<ScalarValue> {
  return at.value?.kind === 'scalar' && !isEmpty(at.value);
}

/** True for a map. */
export function isMap(at: Cursor | undefined): at is Cursor<MapValue> {
  return at?.value?.kind === 'map';
}

/**
 * What `read` makes of a map or list. Where a comma in it has split a number, the splits are noted and nothing else: neither a value
 * nor a further problem, only what it refers to, the pieces aside.
 */
export function unsplit<C extends Cursor, T>(at: C, read: (at: C) => T): T | undefined {
  const splits = commaSplits(at.context.file, at.pointer, at.value);
  if (splits.length === 0) return read(at);
  at.found.problems.push(...splits);
  const references: Reference[] = [];
  read({ ...at, found: { problems: [], references } });
  const pieces = new Set(splits.flatMap(({ fixes }) => fixes.flat().map((edit) => (edit.kind === 'text' ? '' : edit.place.pointer))));
  at.found.references.push(...references.filter(({ place }) => !pieces.has(place.pointer)));
  return undefined;
}

/** What `read` makes of the map under a key. */
export function mapAt<T>(at: Cursor, key: string, read: (at: Cursor) => T): T | undefined {
  const found = keyAt(at, key);
  return isMap(found) ? unsplit(found, read) : undefined;
}

/** What `read` makes of each map in the list under a key. */
export function mapsAt<T>(at: Cursor, key: string, read: (at: Cursor) => T): readonly T[] {
  return itemsOf(keyAt(at, key)).flatMap((item) => {
    const line = isMap(item) ? unsplit(item, read) : undefined;
    return line === undefined ? [] : [line];
  });
}

/** What `read` makes of each pair of the map under a key; nothing when a comma has split a number in it. */
export function linesAt<T>(at: Cursor, key: string, read: (pair: PairCursor) => T | undefined): readonly T[] {
  const lines = mapAt(at, key, (map) => pairsOf(map).map((pair) => unsplit(pair, read)));
  return lines?.filter((line): line is NonNullable<typeof line> => line !== undefined) ?? [];
}

/** Notes an id that points at another entry. */
export function refer(at: Cursor, kind: Kind, id: string, part: Part = 'value'): void {
  at.found.references.push({ place: placeAt(at, part), kind, id });
}

function pairCursor(at: Cursor, pair: Pair): PairCursor {
  return { ...below(at, pair.segment, pair.value), key: oneLine(pair.key) };
}

function below<V extends Value>(at: Cursor, segment: string, value: V): Cursor<V> {
  const inFlow = at.flow || (at.value !== undefined && at.value.kind !== 'scalar' && at.value.flow);
  return { context: at.context, pointer: `${at.pointer}/${segment}`, value, flow: inFlow, found: at.found };
}
