import { commentsWith } from './document/comments.ts';
import { readDocument, type SpotSlip, type SyntaxDocument } from './document/document.ts';
import { locate } from './document/locate.ts';
import { placeAt, pointerNear } from './document/place-at.ts';
import { valueAt } from './document/values.ts';
import type { SlicedSource } from './source.ts';
import type { Source, SyntaxProblem, SyntaxTree } from './tree.ts';

/** The tree of a source: the same one each time, and read only once it is asked for something. */
export function parse(source: Source): SyntaxTree {
  const sliced = source as SlicedSource;
  sliced.tree ??= treeOf(sliced);
  return sliced.tree;
}

/** The document behind a tree, for the parts of this layer that need nodes. */
export function documentOf(tree: SyntaxTree): SyntaxDocument {
  const sliced = tree.source as SlicedSource;
  sliced.document ??= readDocument(sliced.layout);
  return sliced.document;
}

function treeOf(source: SlicedSource): SyntaxTree {
  let problems: readonly SyntaxProblem[] | undefined;
  const tree: SyntaxTree = {
    source,
    get sections() {
      return documentOf(tree).sections.map(({ section }) => section);
    },
    get problems() {
      problems ??= documentOf(tree)
        .slips()
        .map((each) => problemOf(documentOf(tree), each));
      return problems;
    },
    valueAt: (pointer) => valueAt(documentOf(tree), pointer),
    locate: (pointer, part) => locate(documentOf(tree), pointer, part),
    placeAt: (offset) => placeAt(documentOf(tree), offset),
    commentsWith: (word) => commentsWith(source.layout, word),
  };
  return tree;
}

function problemOf(document: SyntaxDocument, { spot, slip }: SpotSlip): SyntaxProblem {
  const shift = ({ start, end }: { start: number; end: number }) => ({ start: start + spot.start, end: end + spot.start });
  const range = shift(slip);
  const problem = { slip: slip.slip, range, pointer: pointerNear(document, spot, slip.start), data: slip.data };
  return slip.fix ? { ...problem, fix: slip.fix.map((edit) => ({ ...shift(edit), text: edit.text })) } : problem;
}
