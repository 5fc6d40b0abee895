import { afterBreaks, lineEnd } from '../../text/lines.ts';
import type { Position } from '../../text/range.ts';
import { type Block, indexAt, type Slice, sliceLines, sliceStarts, sums } from './slice.ts';

/** Where the blocks of a source begin, and the arithmetic of offsets, lines and slices over them. */
export interface Layout {
  readonly blocks: readonly Block[];
  readonly starts: readonly number[];
  readonly lines: readonly number[];
  readonly length: number;
  readonly breaks: number;
}

/** A slice with its place in the source. */
export interface Spot {
  readonly block: number;
  readonly slice: number;
  /** The offset of the slice in the source. */
  readonly start: number;
}

/** Lays out blocks. */
export function layoutOf(blocks: readonly Block[]): Layout {
  const starts = sums(blocks, (block) => block.length);
  const lines = sums(blocks, (block) => block.breaks);
  const last = blocks.length - 1;
  return { blocks, starts, lines, length: starts[last]! + blocks[last]!.length, breaks: lines[last]! + blocks[last]!.breaks };
}

/** The slice an offset stands in; at a boundary the one that begins there. */
export function spotAt(layout: Layout, offset: number): Spot {
  const block = indexAt(layout.starts, offset);
  const starts = sliceStarts(layout.blocks[block]!);
  const slice = indexAt(starts, offset - layout.starts[block]!);
  return { block, slice, start: layout.starts[block]! + starts[slice]! };
}

/** The position of an offset; inside a line break, the end of the line. */
export function positionAt(layout: Layout, offset: number): Position {
  const clamped = Math.max(0, Math.min(offset, layout.length));
  const spot = spotAt(layout, clamped);
  const slice = sliceAt(layout, spot);
  let local = clamped - spot.start;
  if (slice.text.charCodeAt(local - 1) === 13 && slice.text.charCodeAt(local) === 10) local -= 1;
  const starts = lineStartsOf(slice);
  const passed = starts.length === 0 || starts[0]! > local ? 0 : indexAt(starts, local) + 1;
  const line = layout.lines[spot.block]! + sliceLines(layout.blocks[spot.block]!)[spot.slice]! + passed;
  if (line === 0) return { line, character: spot.start + local };
  return { line, character: passed === 0 ? local : local - starts[passed - 1]! };
}

/** The offset a line begins at; the line must exist. */
export function lineStartAt(layout: Layout, line: number): number {
  if (line <= 0) return 0;
  const block = indexAt(layout.lines, line - 1);
  const lines = sliceLines(layout.blocks[block]!);
  const within = line - 1 - layout.lines[block]!;
  const slice = indexAt(lines, within);
  const start = layout.starts[block]! + sliceStarts(layout.blocks[block]!)[slice]!;
  return start + lineStartsOf(layout.blocks[block]!.slices[slice]!)[within - lines[slice]!]!;
}

/** The offset a line ends at, before its line break. */
export function lineEndAt(layout: Layout, line: number): number {
  const start = lineStartAt(layout, line);
  if (line >= layout.breaks) return layout.length;
  const spot = spotAt(layout, lineStartAt(layout, line + 1) - 1);
  const { text } = sliceAt(layout, spot);
  return spot.start + lineEnd(text, Math.max(0, start - spot.start));
}

/** The slice of a spot. */
export function sliceAt(layout: Layout, spot: Spot): Slice {
  return layout.blocks[spot.block]!.slices[spot.slice]!;
}

function lineStartsOf(slice: Slice): readonly number[] {
  slice.lineStarts ??= afterBreaks(slice.text);
  return slice.lineStarts;
}
