import { parentPointer } from '../../syntax/place.ts';
import type { SyntaxTree } from '../../syntax/tree.ts';
import { walk, type Walked } from '../../syntax/walk.ts';
import type { TextRange } from '../../text/range.ts';

/** A pair or an item that stands on lines of its own: neither in braces nor in brackets. */
export interface BlockLine extends Walked {
  /** Where its key or dash begins. */
  readonly start: number;
  readonly line: number;
  readonly column: number;
  /** Nothing stands before it on its line. */
  readonly begins: boolean;
}

/** What stands on lines of its own in a file, or in the entries that a part of it touches, in order of place. */
export function blockLines(tree: SyntaxTree, within: TextRange | undefined): readonly BlockLine[] {
  const { source } = tree;
  const inFlow = new Set<string>();
  const lines: BlockLine[] = [];
  for (const each of walk(tree, within)) {
    const parent = parentPointer(each.pointer);
    if (inFlow.has(parent)) {
      inFlow.add(each.pointer);
      continue;
    }
    if (isFlow(tree, each)) inFlow.add(each.pointer);
    const { start } = each.entry;
    const { line, character } = source.positionAt(start);
    lines.push({ ...each, start, line, column: character, begins: source.line(line).slice(0, character).trim() === '' });
  }
  return lines;
}

function isFlow({ source }: SyntaxTree, { value: { start }, kind }: Walked): boolean {
  return kind !== 'scalar' && /[[{]/.test(source.slice(start, start + 1));
}
