import type { TextRange } from '../text/range.ts';
import { infoOf } from './document/block-info.ts';
import type { SyntaxDocument } from './document/document.ts';
import { pairOf } from './document/locate.ts';
import type { Node, PairNode } from './node/node.ts';
import { documentOf } from './parse.ts';
import type { Part } from './place.ts';
import { sliceStarts } from './slice/slice.ts';
import type { SyntaxTree } from './tree.ts';

/** A node with its slice's place in the text, and the pair it is the value of. */
interface Spot {
  readonly base: number;
  readonly node: Node;
  readonly pair: PairNode | undefined;
}

/** Where the key or the value of a pointer is really written: at its anchor, when it came through an alias or a merge key; undefined when it cannot be told. */
export function whereWritten(tree: SyntaxTree, pointer: string, part: Exclude<Part, 'entry'>): TextRange | undefined {
  const document = documentOf(tree);
  const [, first, second, ...rest] = pointer.split('/');
  const section = document.bySegment.get(first ?? '');
  const entry = second === undefined ? undefined : section?.bySegment().get(second);
  if (!section?.pair || (second !== undefined && !entry)) return undefined;
  const start = entry ?? { node: section.node, pair: section.pair, slice: 0 };
  const at = { base: baseOf(document, section.block, start.slice), node: start.node, pair: start.pair };
  // an entry that came with the section is behind an alias itself
  const own = entry && !entry.pair && entry.dash === undefined ? below(document, at, second!) : at;
  const found = rest.reduce<Spot | undefined>((spot, segment) => spot && below(document, spot, segment), own);
  if (!found) return undefined;
  if (part === 'key') return found.pair && range(found.base, found.pair.keyStart, found.pair.keyEnd);
  const target = followed(document, found);
  return target && range(target.base, target.node.start, target.node.end);
}

/** How many merge keys may lead one to another; one may lead back to itself. */
const DEEPEST = 20;

function below(document: SyntaxDocument, spot: Spot, segment: string, depth = 0): Spot | undefined {
  const at = followed(document, spot);
  if (at?.node.kind === 'list') {
    const item = /^\d+$/.test(segment) ? at.node.items[Number(segment)] : undefined;
    return item && { base: at.base, node: item, pair: undefined };
  }
  if (at?.node.kind !== 'map') return undefined;
  const pair = pairOf(at.node, segment);
  if (pair) return { base: at.base, node: pair.value, pair };
  for (const { merge, value } of at.node.pairs) {
    const sources = !merge || depth >= DEEPEST ? [] : value.kind === 'list' ? value.items : [value];
    for (const node of sources) {
      const found = below(document, { base: at.base, node, pair: undefined }, segment, depth + 1);
      if (found) return found;
    }
  }
  return undefined;
}

/** The node an alias stands for: the last anchor of its name before it. */
function followed(document: SyntaxDocument, spot: Spot): Spot | undefined {
  const { node, base } = spot;
  if (node.kind !== 'alias') return spot;
  let last: Spot | undefined;
  for (const anchored of anchors(document, node.name)) {
    if (anchored.base + anchored.node.start >= base + node.start) break;
    last = anchored;
  }
  return last;
}

function* anchors(document: SyntaxDocument, name: string): Iterable<Spot> {
  for (const [index, block] of document.layout.blocks.entries()) {
    for (const slice of infoOf(block).linked) {
      const root = slice.parsed?.root;
      if (root) yield* anchorsBelow(root, baseOf(document, index, block.slices.indexOf(slice)), name);
    }
  }
}

function* anchorsBelow(node: Node, base: number, name: string): Iterable<Spot> {
  if (node.kind === 'alias') return;
  if (node.anchor === name) yield { base, node, pair: undefined };
  if (node.kind === 'list') for (const item of node.items) yield* anchorsBelow(item, base, name);
  if (node.kind === 'map') for (const pair of node.pairs) yield* anchorsBelow(pair.value, base, name);
}

function baseOf({ layout }: SyntaxDocument, block: number, slice: number): number {
  return layout.starts[block]! + sliceStarts(layout.blocks[block]!)[slice]!;
}

function range(base: number, start: number, end: number): TextRange {
  return { start: base + start, end: base + end };
}
