/** The one address of everything a plan says: the file, an RFC 6901 JSON Pointer in it, and the part meant. */
export interface Place {
  /** The door's name of the file: an absolute path or a URI, with `/`. */
  readonly file: string;
  /** `''` is the whole file. The n-th pair of one key in a map has the suffix `~~n` (n ≥ 2). */
  readonly pointer: string;
  readonly part: Part;
}

export type Part = 'key' | 'value' | 'entry';

/** The place of a value. */
export function placeOf(file: string, pointer: string, part: Part = 'value'): Place {
  return { file, pointer, part };
}

/** The place some keys or indexes further down. */
export function child(place: Place, ...keys: readonly (string | number)[]): Place {
  return { file: place.file, pointer: place.pointer + pointerOf(keys), part: 'value' };
}

/** The same place, another part of it. */
export function withPart(place: Place, part: Part): Place {
  return place.part === part ? place : { ...place, part };
}

/** `['a/b', 0]` → `/a~1b/0`. */
export function pointerOf(keys: readonly (string | number)[]): string {
  let pointer = '';
  for (const key of keys) pointer += `/${escaped(String(key))}`;
  return pointer;
}

/** `/a~1b/0` → `['a/b', '0']`; the duplicate suffix `~~n` stays. */
export function keysOf(pointer: string): string[] {
  return pointer === '' ? [] : pointer.slice(1).split('/').map(unescapeKey);
}

/** The pointer of the map or list that holds this one. */
export function parentPointer(pointer: string): string {
  return pointer.slice(0, Math.max(0, pointer.lastIndexOf('/')));
}

/** A key as a pointer spells it. */
export function escaped(key: string): string {
  return key.includes('/') || key.includes('~') ? key.replace(/~/g, '~0').replace(/\//g, '~1') : key;
}

function unescapeKey(segment: string): string {
  return segment.includes('~') ? segment.replace(/~1/g, '/').replace(/~0/g, '~') : segment;
}
