import type { SlicedSource } from './source.ts';
import type { Source } from './tree.ts';

/** The longest text whose syntax is let go, in characters: a longer one would take too long to read again in one go. */
const LONGEST = 100_000;

/** Lets go of all that was read of a source, which weighs ten times as much as its text; it is read again when it is asked for. */
export function letGo(source: Source): void {
  const sliced = source as SlicedSource;
  if (!sliced.document || source.length > LONGEST) return;
  sliced.document = undefined;
  sliced.isLetGo = true;
  for (const block of sliced.layout.blocks) {
    block.info = block.sections = block.starts = block.lines = undefined;
    for (const slice of block.slices) slice.parsed = slice.resolved = slice.entries = slice.lineStarts = undefined;
  }
}

/** Whether the syntax of a source was let go. */
export function isLetGo(source: Source): boolean {
  return (source as SlicedSource).isLetGo;
}
