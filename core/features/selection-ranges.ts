import type { Database } from '../query/database.ts';
import { parentPointer } from '../syntax/place.ts';
import type { Source, SyntaxTree } from '../syntax/tree.ts';
import type { TextRange } from '../text/range.ts';
import { tree } from '../workspace/documents.ts';
import type { FilePosition } from './position.ts';

/** What is selected step by step from a position: the word, the text in its quotes, the value, the pair, and so on up to the file. Each holds the one before it. */
export function selectionRanges(db: Database, at: FilePosition): readonly TextRange[] {
  const found = db.get(tree, at.file);
  const { source } = found;
  const steps: TextRange[] = [];
  for (const range of candidates(found, at.offset)) {
    const last = steps.at(-1);
    const grows = !last || (range.start <= last.start && range.end >= last.end && range.end - range.start > last.end - last.start);
    if (grows && range.start <= at.offset && at.offset <= range.end && range.end <= source.length) steps.push(range);
  }
  return steps;
}

function* candidates(found: SyntaxTree, offset: number): Iterable<TextRange> {
  const { source } = found;
  const here = found.placeAt(offset);
  yield wordAt(source, offset);
  const own = here && found.locate(here.pointer, here.part);
  if (own) yield* withinQuotes(source, own);
  for (let pointer = here?.pointer ?? ''; pointer !== ''; pointer = parentPointer(pointer)) {
    for (const part of ['key', 'value', 'entry'] as const) {
      const range = found.locate(pointer, part);
      if (range) yield range;
    }
  }
  yield { start: 0, end: source.length };
}

function wordAt(source: Source, offset: number): TextRange {
  const { line, character } = source.positionAt(offset);
  const text = source.line(line);
  const start = offset - /[\p{L}\p{M}\p{N}_-]*$/u.exec(text.slice(0, character))![0].length;
  const end = offset + /^[\p{L}\p{M}\p{N}_-]*/u.exec(text.slice(character))![0].length;
  return { start, end };
}

function* withinQuotes(source: Source, { start, end }: TextRange): Iterable<TextRange> {
  if (/^(?:"[\s\S]*"|'[\s\S]*')$/.test(source.slice(start, end)) && end - start > 1) yield { start: start + 1, end: end - 1 };
}
