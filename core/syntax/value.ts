/** What a YAML text says, without where it stands: two texts that differ in layout or comments have equal values. */
export type Value = ScalarValue | MapValue | ListValue;

export interface ScalarValue {
  readonly kind: 'scalar';
  /** The text as written, quotes and escapes resolved; `''` for an empty value. */
  readonly text: string;
  /** Unquoted: only a plain scalar can be a number, a truth value or empty. */
  readonly plain: boolean;
}

export interface MapValue {
  readonly kind: 'map';
  /** Written in braces. */
  readonly flow: boolean;
  /** In the order written, merge keys (`<<`) already merged in behind the map's own pairs. */
  readonly pairs: readonly Pair[];
}

export interface Pair {
  readonly key: string;
  readonly value: Value;
  /** The pointer segment, escaped: the key, with `~~n` behind it for the n-th pair of that key. */
  readonly segment: string;
  /** A pair without a colon inside braces: `{a, b: 1}`. */
  readonly bare?: boolean;
  /** Came through a merge key or an alias: it stands elsewhere in the text. */
  readonly merged?: boolean;
}

export interface ListValue {
  readonly kind: 'list';
  /** Written in brackets. */
  readonly flow: boolean;
  readonly items: readonly Value[];
}

/** The first value of a key in a map. */
export function get(value: Value | undefined, key: string): Value | undefined {
  if (value?.kind !== 'map') return undefined;
  for (const pair of value.pairs) if (pair.key === key) return pair.value;
  return undefined;
}

/** An empty value or `null`: "no figure yet". */
export function isEmpty(value: Value | undefined): boolean {
  if (value === undefined) return true;
  return value.kind === 'scalar' && value.plain && value.text.length <= 4 && /^(|~|null|Null|NULL)$/.test(value.text);
}

/** Same content; layout does not matter, flow and quoting do (they change what a value means). */
export function sameValue(a: Value | undefined, b: Value | undefined): boolean {
  if (a === b) return true;
  if (a === undefined || b === undefined || a.kind !== b.kind) return false;
  if (a.kind === 'scalar') return a.text === (b as ScalarValue).text && a.plain === (b as ScalarValue).plain;
  if (a.kind === 'list') {
    const other = b as ListValue;
    return a.flow === other.flow && a.items.length === other.items.length && a.items.every((v, i) => sameValue(v, other.items[i]));
  }
  const other = b as MapValue;
  return (
    a.flow === other.flow &&
    a.pairs.length === other.pairs.length &&
    a.pairs.every((p, i) => {
      const q = other.pairs[i]!;
      return p.key === q.key && !p.bare === !q.bare && sameValue(p.value, q.value);
    })
  );
}
