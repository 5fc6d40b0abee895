import type { TextEdit } from '../text/range.ts';
import { parse } from './parse.ts';
import { editSource } from './source.ts';
import type { SyntaxTree } from './tree.ts';

/** A tree after edits that all mean its present text, sorted by start. */
export function after(tree: SyntaxTree, edits: readonly TextEdit[]): SyntaxTree {
  return parse(editSource(tree.source, edits.toReversed()));
}

/** Whether a file reads as well after edits as before: no slip of YAML more. */
export function readsOn(tree: SyntaxTree, edits: readonly TextEdit[]): boolean {
  return after(tree, edits).problems.length <= tree.problems.length;
}

/** Whether every comment of a file is there after edits. */
export function keepsComments(tree: SyntaxTree, edits: readonly TextEdit[]): boolean {
  const kept = commentsOf(after(tree, edits));
  return commentsOf(tree).every((comment) => {
    const at = kept.indexOf(comment);
    if (at >= 0) kept.splice(at, 1);
    return at >= 0;
  });
}

function commentsOf(tree: SyntaxTree): string[] {
  return tree.commentsWith('#').map(({ start, end }) => tree.source.slice(start, end).trimEnd());
}
