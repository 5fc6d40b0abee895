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
      if (!slice.text.includes(word)) return;
      const base = layout.starts[index]! + sliceStarts(block)[at]!;
      for (const { start, end } of inSlice(slice, word)) ranges.push({ start: base + start, end: base + end });
    });
  });
  return ranges;
}

function inSlice(slice: Slice, word: string): TextRange[] {
  const { text } = slice;
  const scalars = scalarRanges(parsed(slice).root);
  const ranges: TextRange[] = [];
  for (let hit = text.indexOf(word); hit >= 0; ) {
    const end = lineEnd(text, hit);
    const start = commentStart(text, scalars, lineStart(text, hit), hit);
    if (start !== undefined) ranges.push({ start, end });
    hit = text.indexOf(word, start === undefined ? hit + word.length : end);
  }
  return ranges;
}

/** The `#` that begins a comment between the start of a line and an offset on it. */
function commentStart(text: string, scalars: ScalarRanges, from: number, to: number): number | undefined {
  for (let at = text.indexOf('#', from); at >= 0 && at <= to; at = text.indexOf('#', at + 1)) {
    if ((at === from || /[ \t]/.test(text[at - 1]!)) && !isInside(scalars, at)) return at;
  }
  return undefined;
}
