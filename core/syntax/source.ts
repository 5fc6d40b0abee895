import type { TextEdit } from '../text/range.ts';
import { cut } from './slice/cut.ts';
import { respliced } from './slice/resplice.ts';
import { HEAD } from './slice/line.ts';
import { type Layout, layoutOf, lineEndAt, lineStartAt, positionAt, sliceAt, spotAt } from './slice/positions.ts';
import { type Block, blocksOf } from './slice/slice.ts';
import type { SyntaxDocument } from './document/document.ts';
import type { Source, SyntaxTree } from './tree.ts';

/** A source as this layer knows it: with its blocks, and the tree once it has been asked for. */
export interface SlicedSource extends Source {
  readonly layout: Layout;
  tree: SyntaxTree | undefined;
  document: SyntaxDocument | undefined;
  /** Whether its syntax was known and let go, so that it need not be read ahead of what is asked. */
  isLetGo: boolean;
}

/** A text, cut into slices. */
export function openSource(text: string): Source {
  return sourceOf(blocksOf(cut(text, HEAD).slices));
}

/** The source after edits, each of which means the text left by the one before it. Untouched slices are shared. */
export function editSource(source: Source, edits: readonly TextEdit[]): Source {
  let layout = (source as SlicedSource).layout;
  for (const edit of edits) layout = layoutOf(respliced(layout, edit));
  return edits.length === 0 ? source : sourceWith(layout);
}

function sourceOf(blocks: readonly Block[]): SlicedSource {
  return sourceWith(layoutOf(blocks));
}

function sourceWith(layout: Layout): SlicedSource {
  const clamp = (offset: number) => Math.max(0, Math.min(offset, layout.length));
  return {
    layout,
    tree: undefined,
    document: undefined,
    isLetGo: false,
    length: layout.length,
    lineCount: layout.breaks + 1,
    text: () => layout.blocks.map((block) => block.slices.map((slice) => slice.text).join('')).join(''),
    slice: (start, end) => textBetween(layout, clamp(start), clamp(end)),
    line: (line) => (line < 0 || line > layout.breaks ? '' : textBetween(layout, lineStartAt(layout, line), lineEndAt(layout, line))),
    positionAt: (offset) => positionAt(layout, offset),
    offsetAt({ line, character }) {
      if (line < 0) return 0;
      if (line > layout.breaks) return layout.length;
      return Math.min(lineStartAt(layout, line) + Math.max(0, character), lineEndAt(layout, line));
    },
  };
}

function textBetween(layout: Layout, start: number, end: number): string {
  let result = '';
  let at = start;
  while (at < end) {
    const spot = spotAt(layout, at);
    const { text } = sliceAt(layout, spot);
    result += text.slice(at - spot.start, end - spot.start);
    at = spot.start + text.length;
  }
  return result;
}
