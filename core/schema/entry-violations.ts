import { materialize } from '../syntax/materialize.ts';
import { keysOf, parentPointer, placeOf, pointerOf, type Part } from '../syntax/place.ts';
import { get, isEmpty, type Value } from '../syntax/value.ts';
import { hasCutValue } from './comma-split.ts';
import { describeKey } from './describe.ts';
import type { KeyInfo } from './key-info.ts';
import { shapeExpected, shapeFound } from './shape.ts';
import type { ShapeError, Validator } from './validator.ts';
import type { Violation } from './violation.ts';

const MOST_PER_ENTRY = 100;

/** What is wrong with one entry, or one part of the manifest. Places and names are relative to it: file `''`, pointer `''`, entry `''`. */
export function entryViolations(section: string, path: readonly string[], validator: Validator, entry: Value): readonly Violation[] {
  if (validator(isEmpty(entry) ? {} : materialize(entry))) return [];
  const found = new Map<string, Violation>();
  for (const error of validator.errors ?? []) {
    if (found.size === MOST_PER_ENTRY) break;
    const violation = violationOf({ section, path, entry }, error);
    if (violation) found.set(`${violation.kind} ${violation.place.pointer} ${'key' in violation ? violation.key : ''}`, violation);
  }
  return withUnknown([...found.values()]);
}

/** Tells each missing key of the unknown keys beside it. */
function withUnknown(found: readonly Violation[]): readonly Violation[] {
  const unknown = found.filter((violation) => violation.kind === 'unknown-key');
  if (unknown.length === 0) return found;
  return found.map((violation) => {
    if (violation.kind !== 'missing-key' || violation.empty) return violation;
    const beside = unknown.filter(({ place }) => parentPointer(place.pointer) === violation.place.pointer);
    return beside.length > 0 ? { ...violation, unknown: beside } : violation;
  });
}

interface Context {
  readonly section: string;
  /** Where the entry stands in the catalogue. */
  readonly path: readonly string[];
  readonly entry: Value;
}

function violationOf(context: Context, error: ShapeError): Violation | undefined {
  const at = error.instancePath;
  const inMap = error.keyword === 'type' || error.keyword === 'false schema' ? parentPointer(at) : at;
  if (hasCutValue(valueIn(context.entry, inMap))) return undefined;
  switch (error.keyword) {
    case 'additionalProperties':
      return unknownKey(context, at, String(error.params.additionalProperty));
    case 'required':
      return missingKey(context, at, String(error.params.missingProperty));
    case 'type':
      return wrongType(context, at);
    case 'false schema':
      return besideAnother(context, at);
    default:
      return undefined;
  }
}

function unknownKey(context: Context, at: string, key: string): Violation {
  const map = valueIn(context.entry, at);
  return {
    kind: 'unknown-key',
    place: placeOf('', at + pointerOf([key]), 'key'),
    key,
    section: context.section,
    keys: (infoAt(context, at)?.keys ?? []).map((info) => info.key),
    has: map?.kind === 'map' ? map.pairs.map((pair) => pair.key) : [],
    written: get(map, key),
  };
}

function missingKey(context: Context, at: string, key: string): Violation {
  return { kind: 'missing-key', place: placeOf('', at, partOf(context.entry, at)), key, entry: nameOf(context.entry, at) };
}

function wrongType(context: Context, at: string): Violation {
  const written = valueIn(context.entry, at);
  const last = keysOf(at).at(-1);
  if (at !== '' && last !== undefined && isEmpty(written)) {
    return { kind: 'missing-key', place: placeOf('', at, 'key'), key: last, entry: nameOf(context.entry, parentPointer(at)), empty: true };
  }
  const info = infoAt(context, at);
  return {
    kind: 'wrong-shape',
    place: placeOf('', at, written?.kind === 'scalar' ? 'value' : partOf(context.entry, at)),
    section: shortName(context.entry, at),
    expected: shapeExpected(info, written),
    found: shapeFound(written),
    written,
  };
}

/** `value` with `values` in a figure, `total` with either in a forecast. */
function besideAnother(context: Context, at: string): Violation {
  const key = keysOf(at).at(-1) ?? '';
  const others = key === 'total' ? ['value', 'values'] : ['values'];
  const map = valueIn(context.entry, parentPointer(at));
  return {
    kind: 'wrong-shape',
    place: placeOf('', at, 'key'),
    section: key,
    expected: 'map',
    found: shapeFound(get(map, key)),
    beside: others.find((other) => get(map, other) !== undefined) ?? others[0],
  };
}

/** A map or list is pointed at by its key, an item as a whole. */
function partOf(entry: Value, at: string): Part {
  return at !== '' && valueIn(entry, parentPointer(at))?.kind === 'list' ? 'value' : 'key';
}

function infoAt(context: Context, at: string): KeyInfo | undefined {
  return describeKey([...context.path, ...keysOf(at)]);
}

function valueIn(entry: Value, pointer: string): Value | undefined {
  let at: Value | undefined = entry;
  for (const key of keysOf(pointer)) at = at?.kind === 'list' ? at.items[Number(key)] : get(at, key);
  return at;
}

/** `events/1`: the keys down to a place, items counted from 1. */
function nameOf(entry: Value, pointer: string): string {
  const names: string[] = [];
  let at: Value | undefined = entry;
  for (const key of keysOf(pointer)) {
    names.push(at?.kind === 'list' ? String(Number(key) + 1) : key);
    at = at?.kind === 'list' ? at.items[Number(key)] : get(at, key);
  }
  return names.join('/');
}

/** The last key of a place, with the number of the item behind it; `''` for the entry itself. */
function shortName(entry: Value, pointer: string): string {
  return /[^/]*(\/\d+)*$/.exec(nameOf(entry, pointer))?.[0] ?? '';
}
