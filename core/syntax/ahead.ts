import { infoOf } from './document/block-info.ts';
import { parsed } from './node/parsed.ts';
import type { SlicedSource } from './source.ts';
import type { Source } from './tree.ts';

/** Parses a source ahead of what is asked of its tree, slice by slice; what has been parsed before is passed over, also where it was let go. */
export function* parseAhead(source: Source): Generator<void> {
  const { document, isLetGo, layout } = source as SlicedSource;
  if (document || isLetGo) return;
  for (const block of layout.blocks) {
    if (block.info) continue;
    for (const slice of block.slices) {
      if (slice.parsed) continue;
      parsed(slice);
      yield;
    }
    infoOf(block);
  }
}
