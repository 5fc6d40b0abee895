import { lineEnd, lineStart } from '../../text/lines.ts';
import type { TextRange } from '../../text/range.ts';
import { parsed } from '../node/parsed.ts';
import { isInside, type ScalarRanges, scalarRanges } from '../node/scalars.ts';
import type { Layout } from '../slice/positions.ts';
import { type Slice, sliceStarts } from '../slice/slice.ts';

/** Every comment that holds a word: from its `#` to the end of the line. */
export function commentsWith(layout: Layout, word: string): TextRange[] {
  const ranges: TextRange[] = [];
  layout.blocks.forEach((block, index) => {
    block.slices.forEach((slice, at) => {
      const found = commentsIn(slice, word);
      if (found.length === 0) return;
      const base = layout.starts[index]! + sliceStarts(block)[at]!;
      for (const { start, end } of found) ranges.push({ start: base + start, end: base + end });
    });
  });
  return ranges;
}

function commentsIn(slice: Slice, word: string): readonly TextRange[] {
  if (slice.comments?.word !== word)
    slice.comments = { word, ranges: slice.text.includes(word) ? inSlice(slice.text, scalarRanges(parsed(slice).root), word) : [] };
  return slice.comments.ranges;
}

function inSlice(text: string, scalars: ScalarRanges, word: string): TextRange[] {
  const ranges: TextRange[] = [];
  for (let hit = text.indexOf(word); hit >= 0; ) {
    const end = lineEnd(text, hit);
    const start = commentStart(text, scalars, lineStart(text, hit), end);
    const said = start === undefined ? -1 : text.indexOf(word, start);
    if (start !== undefined && said >= 0 && said < end) ranges.push({ start, end });
    hit = text.indexOf(word, end);
  }
  return ranges;
}

/** The `#` that begins the comment of a line. */
function commentStart(text: string, scalars: ScalarRanges, from: number, end: number): number | undefined {
  for (let at = text.indexOf('#', from); at >= 0 && at < end; at = text.indexOf('#', at + 1)) {
    if ((at === from || text[at - 1] === ' ' || text[at - 1] === '\t') && !isInside(scalars, at)) return at;
  }
  return undefined;
}
