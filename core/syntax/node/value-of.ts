import { escaped } from '../place.ts';
import { type LocalSlip, MOST_SLIPS, slip } from '../slips/slip.ts';
import type { MapValue, Pair, Value } from '../value.ts';
import type { AliasNode, MapNode, Node, PairNode } from './node.ts';

/** What building a value needs besides the node: where slips go, and how anchors and aliases are known. */
export interface Scope {
  readonly slips: LocalSlip[];
  readonly links: Links | undefined;
}

export interface Links {
  /** Announces an anchor; the answer takes its value once that is known. */
  readonly define: (name: string) => (value: Value) => void;
  /** The value an alias stands for; reports one it does not know. */
  readonly follow: (alias: AliasNode) => Value | undefined;
  /** A value copied to another place, its pairs marked as merged; undefined when the limit of aliases is passed. */
  readonly copy: (value: Value, at: Node) => Value | undefined;
}

/** What stands for an alias that has no value or none left: it is passed over in silence, its slip is known. */
export const NOTHING: Value = { kind: 'scalar', text: '', plain: true };

/** The value of a node, without its place. */
export function valueOf(node: Node, scope: Scope): Value {
  const { links } = scope;
  if (node.kind === 'alias') return aliasValue(node, links);
  const done = node.anchor !== undefined && links ? links.define(node.anchor) : undefined;
  const value = plainValue(node, scope);
  done?.(value);
  return value;
}

/** The pairs of a map that stand in it as such, without merge keys. */
export function ownPairs(map: MapNode): readonly PairNode[] {
  return map.pairs.some((pair) => pair.merge) ? map.pairs.filter((pair) => !pair.merge) : map.pairs;
}

/** The pointer segment of the n-th pair of a key. */
export function segmentOf(key: string, n: number): string {
  return n === 1 ? escaped(key) : `${escaped(key)}~~${n}`;
}

function aliasValue(node: AliasNode, links: Links | undefined): Value {
  const value = links?.follow(node);
  if (value === undefined) return { kind: 'scalar', text: `*${node.name}`, plain: false };
  return links!.copy(value, node) ?? NOTHING;
}

function plainValue(node: Exclude<Node, AliasNode>, scope: Scope): Value {
  if (node.kind === 'scalar') return { kind: 'scalar', text: node.text, plain: node.plain };
  if (node.kind === 'list') {
    const items = new Array<Value>(node.items.length);
    for (let i = 0; i < items.length; i++) items[i] = valueOf(node.items[i]!, scope);
    return { kind: 'list', flow: node.flow, items };
  }
  return mapValue(node, scope);
}

function mapValue(node: MapNode, scope: Scope): MapValue {
  const pairs: Pair[] = [];
  const counts = node.pairs.length > FEW ? new Map<string, number>() : undefined;
  let merges: [PairNode, Value][] | undefined;
  let repeated = 0;
  for (let i = 0; i < node.pairs.length; i++) {
    const pair = node.pairs[i]!;
    if (pair.keyAnchor !== undefined) scope.links?.define(pair.keyAnchor)({ kind: 'scalar', text: pair.key, plain: pair.keyPlain });
    if (pair.merge) {
      merges ??= [];
      merges.push([pair, sourceOf(pair.value, scope)]);
      continue;
    }
    const count = 1 + (counts?.get(pair.key) ?? (counts ? 0 : countOf(pairs, pair.key)));
    counts?.set(pair.key, count);
    if (count > 1 && ++repeated <= MOST_SLIPS) scope.slips.push(slip('duplicate-key', pair.keyStart, pair.keyEnd, { key: pair.key }));
    const value = valueOf(pair.value, scope);
    const segment = segmentOf(pair.key, count);
    pairs.push(pair.bare ? { key: pair.key, value, segment, bare: true } : { key: pair.key, value, segment });
  }
  if (merges) mergeAll(pairs, merges, scope);
  return { kind: 'map', flow: node.flow, pairs };
}

/** Up to so many pairs, looking through them is quicker than a table of keys. */
const FEW = 12;

function countOf(pairs: readonly Pair[], key: string): number {
  let count = 0;
  for (let i = 0; i < pairs.length; i++) if (pairs[i]!.key === key) count += 1;
  return count;
}

/** The value of a merge key, in which aliases are not copied: its pairs are, one by one. */
function sourceOf(node: Node, scope: Scope): Value {
  if (node.kind === 'alias') return scope.links?.follow(node) ?? NOTHING;
  if (node.kind !== 'list' || !node.items.every((item) => item.kind === 'alias')) return valueOf(node, scope);
  return { kind: 'list', flow: node.flow, items: node.items.map((item) => sourceOf(item, scope)) };
}

function mergeAll(pairs: Pair[], merges: readonly [PairNode, Value][], scope: Scope): void {
  const known = new Set(pairs.map(({ key }) => key));
  for (const [pair, source] of merges) merge(pairs, known, pair, source, scope);
}

function merge(pairs: Pair[], known: Set<string>, at: PairNode, source: Value, scope: Scope): void {
  const maps = new Set(source.kind === 'list' ? source.items : [source]);
  for (const map of maps) {
    if (map.kind !== 'map') {
      if (map !== NOTHING) scope.slips.push(slip('unreadable', at.keyStart, Math.max(at.keyEnd, at.value.end), { key: at.key }));
      return;
    }
    for (const pair of map.pairs) {
      if (known.has(pair.key)) continue;
      const value = scope.links ? scope.links.copy(pair.value, at.value) : pair.value;
      if (value === undefined) return;
      known.add(pair.key);
      pairs.push({ key: pair.key, value, segment: segmentOf(pair.key, 1), merged: true });
    }
  }
}
