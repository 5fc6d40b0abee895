import type { TextRange } from '../text/range.ts';
import type { SyntaxDocument } from './document/document.ts';
import type { MapNode, Node, PairNode } from './node/node.ts';
import { ownPairs, segmentOf } from './node/value-of.ts';
import { documentOf } from './parse.ts';
import { sliceStarts } from './slice/slice.ts';
import type { SyntaxTree } from './tree.ts';

/** A pair or an item as it stands in the text. */
export interface Walked {
  readonly pointer: string;
  /** Undefined for items of a list. */
  readonly key: TextRange | undefined;
  readonly value: TextRange;
  readonly kind: Node['kind'];
  /** From the key or dash to the end of the value. */
  readonly entry: TextRange;
}

/** Every pair and item of a text in order of place, each before what is in it; only entries that touch `within`. What stands elsewhere, by an alias or a merge key, is left out. */
export function walk(tree: SyntaxTree, within?: TextRange): readonly Walked[] {
  const document = documentOf(tree);
  const walked: Walked[] = [];
  for (const section of document.sections) {
    const { pair, node, section: said, entries, split } = section;
    if (!pair) continue;
    const base = baseOf(document, section.block, 0);
    const last = split ? entries.findLast((entry) => entry.pair ?? entry.dash !== undefined) : undefined;
    const end = last ? baseOf(document, section.block, last.slice) + last.node.end : base + Math.max(node.end, pair.keyEnd);
    if (!touches({ start: base + pair.keyStart, end }, within)) continue;
    if (!split) {
      walkPair(pair, said.pointer, base, walked);
      continue;
    }
    const value = last ? { start: firstOf(document, section.block, entries), end } : { start: base + node.start, end: base + node.end };
    const key = shifted(base, pair.keyStart, pair.keyEnd);
    walked.push({ pointer: said.pointer, key, value, kind: said.kind === 'list' ? 'list' : 'map', entry: { start: key.start, end } });
    for (const entry of entries) {
      const at = baseOf(document, section.block, entry.slice);
      const start = at + (entry.pair?.keyStart ?? entry.dash ?? entry.node.start);
      if (!touches({ start, end: at + entry.node.end }, within)) continue;
      if (entry.pair) walkPair(entry.pair, entry.entry.pointer, at, walked);
      else if (entry.dash !== undefined) walkItem(entry.node, entry.dash, entry.entry.pointer, at, walked);
    }
  }
  return walked;
}

function walkPair(pair: PairNode, pointer: string, base: number, walked: Walked[]): void {
  const key = shifted(base, pair.keyStart, pair.keyEnd);
  const value = shifted(base, pair.value.start, pair.value.end);
  walked.push({ pointer, key, value, kind: pair.value.kind, entry: { start: key.start, end: Math.max(key.end, value.end) } });
  walkNode(pair.value, pointer, base, walked);
}

function walkItem(node: Node, dash: number, pointer: string, base: number, walked: Walked[]): void {
  const value = shifted(base, node.start, node.end);
  walked.push({ pointer, key: undefined, value, kind: node.kind, entry: { start: base + dash, end: Math.max(base + dash, value.end) } });
  walkNode(node, pointer, base, walked);
}

function walkNode(node: Node, pointer: string, base: number, walked: Walked[]): void {
  if (node.kind === 'list') for (const [i, item] of node.items.entries()) walkItem(item, node.dashes[i]!, `${pointer}/${i}`, base, walked);
  if (node.kind === 'map') for (const [pair, segment] of segments(node)) walkPair(pair, `${pointer}/${segment}`, base, walked);
}

function* segments(map: MapNode): Iterable<readonly [PairNode, string]> {
  const counts = new Map<string, number>();
  for (const pair of ownPairs(map)) {
    const count = (counts.get(pair.key) ?? 0) + 1;
    counts.set(pair.key, count);
    yield [pair, segmentOf(pair.key, count)];
  }
}

function firstOf(document: SyntaxDocument, block: number, entries: SyntaxDocument['sections'][number]['entries']): number {
  const first = entries.find((entry) => entry.pair ?? entry.dash !== undefined)!;
  return baseOf(document, block, first.slice) + (first.pair?.keyStart ?? first.dash!);
}

function baseOf({ layout }: SyntaxDocument, block: number, slice: number): number {
  return layout.starts[block]! + sliceStarts(layout.blocks[block]!)[slice]!;
}

function shifted(base: number, start: number, end: number): TextRange {
  return { start: base + start, end: base + end };
}

function touches(range: TextRange, within: TextRange | undefined): boolean {
  return !within || (range.start <= within.end && within.start <= range.end);
}
