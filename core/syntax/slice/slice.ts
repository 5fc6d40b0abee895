import type { BlockInfo } from '../document/block-info.ts';
import type { PlacedEntry, PlacedSections } from '../document/sections.ts';
import type { Parsed } from '../node/parsed.ts';
import type { TextRange } from '../../text/range.ts';
import type { Resolved } from '../node/resolve.ts';

/**
 * A run of whole lines that is parsed on its own. Immutable, except for the memos, which are pure functions of the text:
 * a slice that an edit does not touch is the same object in the next source.
 */
export interface Slice {
  readonly kind: SliceKind;
  readonly text: string;
  /** Line breaks in the text. */
  readonly breaks: number;
  /** Entries: the column all entries of the section begin at. */
  readonly indent: number;
  /** Entries: items of a list, not pairs of a map. */
  readonly list: boolean;
  parsed?: Parsed;
  resolved?: Resolved;
  entries?: readonly PlacedEntry[];
  lineStarts?: readonly number[];
  /** Its comments with the word that was asked for last. */
  comments?: { readonly word: string; readonly ranges: readonly TextRange[] };
}

/**
 * `head`: what stands before the first section · `section`: a top-level key, up to its first entry or all of it ·
 * `entry`: one pair or item of a section · `whole`: a document that is no block map at column 0 · `rest`: from a second `---` on.
 */
export type SliceKind = 'head' | 'section' | 'entry' | 'whole' | 'rest';

/** A section slice with the entries that follow it, or one of the other slices alone. */
export interface Block {
  readonly slices: readonly Slice[];
  readonly length: number;
  readonly breaks: number;
  /** Where each slice begins, in characters and in lines from the start of the block; lazily filled. */
  starts?: readonly number[];
  lines?: readonly number[];
  /** What its slices say together, and its sections under the pointers they had last; lazily filled. */
  info?: BlockInfo;
  sections?: PlacedSections;
}

/** Groups slices into blocks. */
export function blocksOf(slices: readonly Slice[]): Block[] {
  const blocks: Block[] = [];
  let from = 0;
  for (let i = 1; i <= slices.length; i++) {
    if (i < slices.length && slices[i]!.kind === 'entry') continue;
    blocks.push(block(slices.slice(from, i)));
    from = i;
  }
  return blocks;
}

/** Where each slice of a block begins, in characters. */
export function sliceStarts(of: Block): readonly number[] {
  of.starts ??= sums(of.slices, (slice) => slice.text.length);
  return of.starts;
}

/** Line breaks before each slice of a block. */
export function sliceLines(of: Block): readonly number[] {
  of.lines ??= sums(of.slices, (slice) => slice.breaks);
  return of.lines;
}

/** Running totals: what stands before each item. */
export function sums<T>(items: readonly T[], size: (item: T) => number): number[] {
  const totals = new Array<number>(items.length);
  let total = 0;
  for (let i = 0; i < items.length; i++) {
    totals[i] = total;
    total += size(items[i]!);
  }
  return totals;
}

/** The last index whose total is at most `wanted`. */
export function indexAt(totals: readonly number[], wanted: number): number {
  let low = 0;
  let high = totals.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (totals[middle]! <= wanted) low = middle;
    else high = middle - 1;
  }
  return low;
}

function block(slices: readonly Slice[]): Block {
  let length = 0;
  let breaks = 0;
  for (const slice of slices) {
    length += slice.text.length;
    breaks += slice.breaks;
  }
  return { slices, length, breaks, starts: undefined, lines: undefined, info: undefined, sections: undefined };
}
