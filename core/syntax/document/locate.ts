import type { TextRange } from '../../text/range.ts';
import type { MapNode, Node, PairNode } from '../node/node.ts';
import { segmentOf } from '../node/value-of.ts';
import type { Part } from '../place.ts';
import { sliceStarts } from '../slice/slice.ts';
import type { DocumentSection, SyntaxDocument } from './document.ts';
import type { PlacedEntry } from './sections.ts';
import { valueAt } from './values.ts';

/** A node found by its pointer. Offsets of nodes count from `base`. */
export interface Found {
  readonly base: number;
  /** The text of the slice. */
  readonly text: string;
  readonly node: Node;
  readonly pair: PairNode | undefined;
  readonly dash: number | undefined;
  /** The map or list the pair or item is in; undefined when that is a section in slices. */
  readonly parent: Exclude<Node, { kind: 'alias' | 'scalar' }> | undefined;
  /** The pointer goes on behind an alias or a merge key: `node` is where that stands. */
  readonly elsewhere: boolean;
}

/** Where a place stands in the text. */
export function locate(document: SyntaxDocument, pointer: string, part: Part): TextRange | undefined {
  if (pointer === '')
    return part === 'key'
      ? undefined
      : together(
          document,
          document.sections.map(({ section }) => section.pointer),
        );
  const found = find(document, pointer);
  if (!found) return undefined;
  const section = sectionAt(document, pointer);
  const entries = section?.split ? section.entries : [];
  const value = entries.length > 0 ? together(document, [entries[0]!.entry.pointer, lastOwn(entries).entry.pointer]) : undefined;
  const range = rangeOf(found, part);
  if (!value || part === 'key') return range;
  return part === 'value' ? value : { start: range.start, end: Math.max(range.end, value.end) };
}

/** The node of a pointer. */
export function find(document: SyntaxDocument, pointer: string): Found | undefined {
  const [, first, second, ...rest] = pointer.split('/');
  const section = document.bySegment.get(first ?? '');
  if (first === undefined || !section) return undefined;
  const own = section.pair === undefined;
  if (second === undefined) {
    const { kind, parsed } = document.layout.blocks[section.block]!.slices[0]!;
    const parent = kind === 'whole' ? collection(parsed!.root) : undefined;
    return { ...home(document, section, 0), node: section.node, pair: section.pair, dash: undefined, parent, elsewhere: own };
  }
  const entry = section.bySegment().get(second);
  if (!entry) return undefined;
  const parent = section.split ? undefined : collection(section.node);
  const elsewhere = own || (entry.pair === undefined && entry.dash === undefined);
  let found: Found | undefined = {
    ...home(document, section, entry.slice),
    node: entry.node,
    pair: entry.pair,
    dash: entry.dash,
    parent,
    elsewhere,
  };
  for (const segment of rest) found = found && below(found, segment);
  return found?.elsewhere && valueAt(document, pointer) === undefined ? undefined : found;
}

/** The section a pointer is, when it has one segment. */
export function sectionAt(document: SyntaxDocument, pointer: string): DocumentSection | undefined {
  return document.bySegment.get(pointer.slice(1));
}

/** The range of a part, in the source. */
export function rangeOf({ base, node, pair, dash, elsewhere }: Found, part: Part): TextRange {
  const shift = (start: number, end: number) => ({ start: base + start, end: base + end });
  if (elsewhere || part === 'value') return shift(node.start, node.end);
  if (pair) return part === 'key' ? shift(pair.keyStart, pair.keyEnd) : shift(pair.keyStart, Math.max(pair.keyEnd, node.end));
  if (dash === undefined) return shift(node.start, node.end);
  return part === 'key' ? shift(dash, Math.min(dash + 1, Math.max(node.end, dash + 1))) : shift(dash, Math.max(node.end, dash));
}

/** The n-th pair of a key, as a segment with its suffix says. */
export function pairOf(map: MapNode, segment: string): PairNode | undefined {
  const counts = new Map<string, number>();
  for (const pair of map.pairs) {
    if (pair.merge) continue;
    const count = (counts.get(pair.key) ?? 0) + 1;
    counts.set(pair.key, count);
    if (segmentOf(pair.key, count) === segment) return pair;
  }
  return undefined;
}

function below(found: Found, segment: string): Found | undefined {
  const { node } = found;
  if (found.elsewhere || node.kind === 'alias') return { ...found, elsewhere: true };
  if (node.kind === 'scalar') return undefined;
  if (node.kind === 'list') {
    const item = /^\d+$/.test(segment) ? node.items[Number(segment)] : undefined;
    return item && { ...found, node: item, pair: undefined, dash: node.dashes[Number(segment)], parent: node };
  }
  const pair = pairOf(node, segment);
  if (pair) return { ...found, node: pair.value, pair, dash: undefined, parent: node };
  const merge = node.pairs.find((each) => each.merge);
  return merge && { ...found, node: merge.value, pair: undefined, dash: undefined, parent: node, elsewhere: true };
}

function home({ layout }: SyntaxDocument, { block }: DocumentSection, slice: number): { base: number; text: string } {
  const of = layout.blocks[block]!;
  return { base: layout.starts[block]! + sliceStarts(of)[slice]!, text: of.slices[slice]!.text };
}

/** From the start of the first to the end of the last. */
function together(document: SyntaxDocument, pointers: readonly string[]): TextRange | undefined {
  const [first, last] = [pointers[0], pointers.at(-1)];
  const start = first === undefined ? undefined : locate(document, first, 'entry');
  const end = last === undefined ? undefined : locate(document, last, 'entry');
  return start && end && { start: Math.min(start.start, end.start), end: Math.max(start.end, end.end) };
}

function lastOwn(entries: readonly PlacedEntry[]): PlacedEntry {
  return entries.findLast(({ pair, dash }) => pair !== undefined || dash !== undefined) ?? entries.at(-1)!;
}

function collection(node: Node): Found['parent'] {
  return node.kind === 'map' || node.kind === 'list' ? node : undefined;
}
