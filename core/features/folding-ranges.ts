import type { Database } from '../query/database.ts';
import type { Source } from '../syntax/tree.ts';
import { walk } from '../syntax/walk.ts';
import { tree } from '../workspace/documents.ts';

/** Lines that can be folded into the first of them; counted from 0, both included. */
export interface FoldingRange {
  readonly first: number;
  readonly last: number;
  readonly comment: boolean;
}

/** What can be folded in a file: sections, entries and all below them that take several lines, and comments of several lines. They nest. */
export function foldingRanges(db: Database, file: string): readonly FoldingRange[] {
  const found = db.get(tree, file);
  const { source } = found;
  const byFirst = new Map<number, FoldingRange>();
  const texts = new Set<number>();
  for (const { entry, value, kind } of walk(found)) {
    const first = source.positionAt(entry.start).line;
    const last = lastLine(source, entry.start, entry.end);
    if (kind === 'scalar') for (let line = source.positionAt(value.start).line + 1; line <= last; line++) texts.add(line);
    // of several that begin on one line the outermost
    if (last > first && !byFirst.has(first)) byFirst.set(first, { first, last, comment: false });
  }
  return [...byFirst.values(), ...comments(source, texts)].sort((a, b) => a.first - b.first || b.last - a.last);
}

/** The line of the last character that is no space. */
function lastLine(source: Source, start: number, end: number): number {
  const text = source.slice(start, end);
  return source.positionAt(start + text.trimEnd().length).line;
}

/** Runs of comment lines, those that are lines of a text aside. */
function comments(source: Source, texts: ReadonlySet<number>): readonly FoldingRange[] {
  const found: FoldingRange[] = [];
  let first: number | undefined;
  for (let line = 0; line <= source.lineCount; line++) {
    const isComment = line < source.lineCount && !texts.has(line) && /^[ \t]*#/.test(source.line(line));
    if (isComment) first ??= line;
    else if (first !== undefined) {
      if (line - first > 1) found.push({ first, last: line - 1, comment: true });
      first = undefined;
    }
  }
  return found;
}
