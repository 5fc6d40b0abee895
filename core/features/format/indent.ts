import { parentPointer } from '../../syntax/place.ts';
import type { SyntaxTree } from '../../syntax/tree.ts';
import type { TextEdit } from '../../text/range.ts';
import type { BlockLine } from './blocks.ts';

const STEP = 2;

/** Indents what stands on lines of its own by two columns a level; `fixed` leaves the entries themselves where they are. Texts of several lines and comments move with what they belong to. */
export function indentEdits(tree: SyntaxTree, lines: readonly BlockLine[], fixed: boolean): readonly TextEdit[] {
  const columns = columnsOf(lines, fixed);
  const shifts = new Map(lines.filter(({ begins }) => begins).map((each) => [each.line, columns.get(each.pointer)! - each.column]));
  const gaps = lines.flatMap((each) => gapEdit(tree, each));
  return [...lineEdits(tree, lines, shifts), ...gaps].sort((a, b) => a.start - b.start);
}

/** The column of each key or dash: that of its parent and two. */
function columnsOf(lines: readonly BlockLine[], fixed: boolean): ReadonlyMap<string, number> {
  const columns = new Map<string, number>();
  for (const { pointer, column } of lines) {
    const above = columns.get(parentPointer(pointer));
    const isEntry = pointer.split('/').length === 3;
    columns.set(pointer, fixed && isEntry ? column : above === undefined ? 0 : above + STEP);
  }
  return columns;
}

/** One space between a dash and the key behind it. */
function gapEdit({ source }: SyntaxTree, { key, entry, value, kind }: BlockLine): readonly TextEdit[] {
  if (key !== undefined || kind !== 'map') return [];
  const gap = source.slice(entry.start + 1, value.start);
  return /^ {2,}$/.test(gap) ? [{ start: entry.start + 1, end: value.start, text: ' ' }] : [];
}

/** Every line moved as the pair or item it belongs to; comments as the line in whose column they stand. */
function lineEdits({ source }: SyntaxTree, lines: readonly BlockLine[], shifts: ReadonlyMap<number, number>): readonly TextEdit[] {
  const edits: TextEdit[] = [];
  const [first, last] = [lines[0]?.line ?? 0, lines.length > 0 ? endLine(source, lines) : -1];
  const texts = insideTexts(source, lines);
  let above = 0;
  for (let line = firstComment(source, first); line <= last; line += 1) {
    const text = source.line(line);
    if (text.trim() === '') continue;
    const own = shifts.get(line);
    if (own !== undefined) above = own;
    const isRemark = text.trimStart().startsWith('#') && !texts.has(line);
    const shift = own ?? (isRemark ? shiftOfComment(source, line, last, shifts, above) : above);
    const indent = /^ */.exec(text)![0].length;
    const start = source.offsetAt({ line, character: 0 });
    if (shift !== 0) edits.push({ start, end: start + indent, text: ' '.repeat(Math.max(0, indent + shift)) });
  }
  return edits;
}

/** The lines behind the first of texts of several lines: what looks like a comment there is none. */
function insideTexts(source: Source, lines: readonly BlockLine[]): ReadonlySet<number> {
  const inside = new Set<number>();
  for (const { kind, value } of lines) {
    if (kind !== 'scalar') continue;
    const end = source.positionAt(value.end).line;
    for (let line = source.positionAt(value.start).line + 1; line <= end; line += 1) inside.add(line);
  }
  return inside;
}

type Source = SyntaxTree['source'];

function endLine(source: Source, lines: readonly BlockLine[]): number {
  return source.positionAt(Math.max(...lines.map(({ entry }) => entry.end))).line;
}

function firstComment(source: Source, line: number): number {
  let first = line;
  while (
    first > 0 &&
    source
      .line(first - 1)
      .trimStart()
      .startsWith('#')
  )
    first -= 1;
  return first;
}

/** That of the next line, where it stands in the same column; else that of the last one before it in its column; else that of what it stands in. */
function shiftOfComment(source: Source, from: number, last: number, shifts: ReadonlyMap<number, number>, above: number): number {
  const column = indentOf(source, from);
  let next = from + 1;
  while (next <= last && /^\s*(?:#|$)/.test(source.line(next))) next += 1;
  if (shifts.has(next) && indentOf(source, next) === column) return shifts.get(next)!;
  for (let line = from - 1; line >= 0; line -= 1) {
    const shift = shifts.get(line);
    if (shift !== undefined && indentOf(source, line) === column) return shift;
    if (shift !== undefined && indentOf(source, line) < column) return above;
  }
  return shifts.get(next) ?? above;
}

function indentOf(source: Source, line: number): number {
  return /^ */.exec(source.line(line))![0].length;
}
