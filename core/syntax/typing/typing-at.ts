import type { SlicedSource } from '../source.ts';
import { sliceAt, spotAt } from '../slice/positions.ts';
import type { Source } from '../tree.ts';
import { scanBlock } from './block.ts';
import { frame, type Written } from './frame.ts';
import type { Scan, Typing } from './scan.ts';

/** Where a position stands in a text that may be broken or half typed, by the lines of its entry and the next alone; undefined in comments, long texts and other documents. */
export function typingAt(source: Source, offset: number): Typing | undefined {
  const { layout } = source as SlicedSource;
  const at = Math.max(0, Math.min(offset, layout.length));
  const spot = spotAt(layout, at);
  const slice = sliceAt(layout, spot);
  if (slice.kind === 'rest') return undefined;
  const { slices } = layout.blocks[spot.block]!;
  const head = slice.kind === 'entry' ? slices[0]!.text : '';
  const next = slices[spot.slice + 1]?.text ?? '';
  const shift = spot.start - head.length;
  const scan: Scan = {
    text: head + slice.text + next,
    cursor: at - shift,
    frames: [frame('map', false, 0)],
    blockText: undefined,
    found: undefined,
  };
  if (slice.kind === 'entry') {
    scanBlock(scan, 0, head.length);
    scan.frames.at(-1)!.state = 'nested';
    scan.frames.push(frame(slice.list ? 'list' : 'map', false, slice.indent));
  }
  scanBlock(scan, head.length, scan.text.length + 1);
  const { found } = scan;
  return (
    found && { ...found, range: { start: found.range.start + shift, end: found.range.end + shift }, frames: moved(found.frames, shift) }
  );
}

function moved(frames: Typing['frames'], shift: number): Typing['frames'] {
  const move = (each: Written) => ({ ...each, start: each.start + shift });
  return frames.map((each) => ({ ...each, pairs: each.pairs.map(move), items: each.items.map(move) }));
}
