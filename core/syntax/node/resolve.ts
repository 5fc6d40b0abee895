import { infoOf } from '../document/block-info.ts';
import { doubleQuoted } from '../quote.ts';
import { type LocalSlip, slip } from '../slips/slip.ts';
import type { Block, Slice } from '../slice/slice.ts';
import type { Pair, Value } from '../value.ts';
import type { AliasNode } from './node.ts';
import { type Links, NOTHING, valueOf } from './value-of.ts';

/** The value of a slice with anchors, aliases or merge keys, and all it rests on in other slices. */
export interface Resolved {
  readonly value: Value;
  readonly slips: readonly LocalSlip[];
  /** Anchors of other slices that were asked for, with the answers. */
  readonly used: ReadonlyMap<string, Value | undefined>;
  /** The anchors that later slices find here. */
  readonly defined: ReadonlyMap<string, Value>;
  /** Nodes copied for aliases. */
  readonly copied: number;
}

/** The most nodes that aliases may stand for in one document. */
export const MOST_ALIASED = 10_000;

/** Follows aliases over the document: slices that need no other are not looked at, others come out of their memo when what they use is the same. */
export function resolveAll(blocks: readonly Block[]): ReadonlyMap<Slice, Resolved> {
  const results = new Map<Slice, Resolved>();
  const anchors = new Map<string, Value>();
  let left = MOST_ALIASED;
  for (const block of blocks) {
    for (const slice of infoOf(block).linked) {
      const known = slice.resolved;
      const resolved = known && left >= known.copied && stillTrue(known, anchors) ? known : resolve(slice, anchors, left);
      if (resolved.copied <= left) slice.resolved = resolved;
      left = left < 0 ? left : left - resolved.copied;
      for (const [name, value] of resolved.defined) anchors.set(name, value);
      results.set(slice, resolved);
    }
  }
  return results;
}

function stillTrue(resolved: Resolved, anchors: ReadonlyMap<string, Value>): boolean {
  for (const [name, value] of resolved.used) if (anchors.get(name) !== value) return false;
  return true;
}

/** One more than `left` in `copied` means that the limit was passed here; it is reported once, where `left` was not yet negative. */
function resolve(slice: Slice, anchors: ReadonlyMap<string, Value>, left: number): Resolved {
  const slips: LocalSlip[] = [];
  const used = new Map<string, Value | undefined>();
  const own = new Map<string, Value | undefined>();
  let copied = 0;
  const links: Links = {
    define(name) {
      own.set(name, undefined);
      return (value) => void (own.get(name) === undefined && own.set(name, value));
    },
    follow(alias) {
      const mine = own.has(alias.name);
      const value = mine ? own.get(alias.name) : anchors.get(alias.name);
      if (!mine) used.set(alias.name, value);
      if (value === undefined) slips.push(unknownAlias(slice.text, alias));
      return value;
    },
    copy(value, at) {
      if (copied > left) return undefined;
      const copy = copyOf(value, () => ++copied <= left);
      if (copied > left && left >= 0) slips.push(slip('too-many-aliases', at.start, at.end));
      return copied > left ? undefined : copy;
    },
  };
  const value = valueOf(slice.parsed!.root, { slips, links });
  return { value, slips, used, defined: new Map([...own].filter((pair): pair is [string, Value] => pair[1] !== undefined)), copied };
}

/** A copy whose pairs say that they stand elsewhere; stops when `more` says no. */
function copyOf(value: Value, more: () => boolean): Value {
  if (!more()) return NOTHING;
  if (value.kind === 'scalar') return value;
  if (value.kind === 'list') return { kind: 'list', flow: value.flow, items: value.items.map((item) => copyOf(item, more)) };
  const pairs: Pair[] = value.pairs.map((pair) => ({ ...pair, merged: true, value: copyOf(pair.value, more) }));
  return { kind: 'map', flow: value.flow, pairs };
}

function unknownAlias(text: string, alias: AliasNode): LocalSlip {
  const fix = { start: alias.start, end: alias.end, text: doubleQuoted(text.slice(alias.start, alias.end)) };
  return slip('cannot-begin', alias.start, alias.end, { char: '*', alias: alias.name }, [fix]);
}
