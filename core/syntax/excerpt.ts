import { openSource, type SlicedSource } from './source.ts';
import { sliceAt, spotAt } from './slice/positions.ts';
import type { Source } from './tree.ts';

/** A part of a source that can be read by itself. */
export interface Excerpt {
  readonly source: Source;
  /** What to add to an offset in the source for the one in the excerpt. */
  readonly shift: number;
}

/** The entry an offset stands in, below the first lines of its section; its pointers are those of the source but for the index in a list. */
export function excerptAt(source: Source, offset: number): Excerpt {
  const { layout } = source as SlicedSource;
  const spot = spotAt(layout, Math.max(0, Math.min(offset, source.length)));
  const { text } = sliceAt(layout, spot);
  const above = spot.slice === 0 ? '' : layout.blocks[spot.block]!.slices[0]!.text;
  return { source: openSource(above + text), shift: above.length - spot.start };
}
