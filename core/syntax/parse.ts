import { commentsWith } from './document/comments.ts';
import { readDocument, type SpotSlip, type SyntaxDocument } from './document/document.ts';
import { locate } from './document/locate.ts';
import { placeAt, pointerNear } from './document/place-at.ts';
import { valueAt } from './document/values.ts';
import type { SlicedSource } from './source.ts';
import type { TextRange } from '../text/range.ts';
import type { Part } from './place.ts';
import type { Section, Source, SyntaxProblem, SyntaxTree } from './tree.ts';
import type { Value } from './value.ts';

/** The tree of a source: the same one each time, and read only once it is asked for something. */
export function parse(source: Source): SyntaxTree {
  const sliced = source as SlicedSource;
  sliced.tree ??= new ReadTree(sliced);
  return sliced.tree;
}

/** The document behind a tree, for the parts of this layer that need nodes. */
export function documentOf(tree: SyntaxTree): SyntaxDocument {
  const sliced = tree.source as SlicedSource;
  sliced.document ??= readDocument(sliced.layout);
  return sliced.document;
}

class ReadTree implements SyntaxTree {
  readonly source: SlicedSource;
  #problems: readonly SyntaxProblem[] | undefined;

  constructor(source: SlicedSource) {
    this.source = source;
  }

  get sections(): readonly Section[] {
    return documentOf(this).sections.map(({ section }) => section);
  }

  get problems(): readonly SyntaxProblem[] {
    this.#problems ??= documentOf(this)
      .slips()
      .map((each) => problemOf(documentOf(this), each));
    return this.#problems;
  }

  // Bound to their tree, so that they can be handed on without it.
  readonly valueAt = (pointer: string): Value | undefined => valueAt(documentOf(this), pointer);
  readonly locate = (pointer: string, part: Part): TextRange | undefined => locate(documentOf(this), pointer, part);
  readonly placeAt = (offset: number): ReturnType<SyntaxTree['placeAt']> => placeAt(documentOf(this), offset);
  readonly commentsWith = (word: string): readonly TextRange[] => commentsWith(this.source.layout, word);
}

function problemOf(document: SyntaxDocument, { spot, slip }: SpotSlip): SyntaxProblem {
  const shift = ({ start, end }: { start: number; end: number }) => ({ start: start + spot.start, end: end + spot.start });
  const range = shift(slip);
  const problem = { slip: slip.slip, range, pointer: pointerNear(document, spot, slip.start), data: slip.data };
  return slip.fix ? { ...problem, fix: slip.fix.map((edit) => ({ ...shift(edit), text: edit.text })) } : problem;
}
