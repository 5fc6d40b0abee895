import { lineEnd, skipBreak } from '../../text/lines.ts';
import { isDash, startsPair } from '../slice/line.ts';

/** A line of a broken text. */
export interface Line {
  /** The column of its first character, and the offset of that character. */
  readonly column: number;
  readonly content: number;
  /** Before its line break, and behind it. */
  readonly end: number;
  readonly next: number;
  /** Nothing, or only a comment. */
  readonly blank: boolean;
}

/** The lines of a text. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  for (let at = 0; at < text.length; ) {
    const end = lineEnd(text, at);
    const next = skipBreak(text, end);
    let content = at;
    while (content < end && text.charCodeAt(content) === 32) content += 1;
    lines.push({ column: content - at, content, end, next, blank: /^[ \t]*(?:#|$)/.test(text.slice(content, end)) });
    at = next;
  }
  return lines;
}

/** Lines `from`–`to` that belong together: a pair or an item, or a line at a column where none can begin. */
export interface Group {
  readonly from: number;
  readonly to: number;
  readonly stray: boolean;
}

/** Splits the lines of a block at the column of its first line. */
export function groupsOf(text: string, lines: readonly Line[], from: number, to: number): Group[] {
  const first = lines[from]!;
  const list = isDash(text, first.content, first.end);
  const groups: Group[] = [];
  let open = from;
  let stray = false;
  for (let i = from + 1; i <= to; i++) {
    const line = lines[i];
    if (i < to && (line!.blank || line!.column > first.column)) continue;
    const shallow = i < to && line!.column < first.column;
    const begins = i < to && (list ? isDash(text, line!.content, line!.end) : startsPair(text, line!.content, line!.end));
    if (i < to && !shallow && !begins && !list) continue;
    groups.push({ from: open, to: i, stray });
    [open, stray] = [i, i < to && (shallow || !begins)];
  }
  return groups;
}

/** A key and its colon at the start of a line, and where the rest of the line begins. */
export interface Key {
  readonly text: string;
  readonly plain: boolean;
  readonly start: number;
  readonly end: number;
  readonly rest: number;
}

const QUOTED_KEY = /^(?:"((?:[^"\\]|\\.)*)"|'((?:[^']|'')*)')[ \t]*:(?=[ \t]|$)/;
const PLAIN_KEY = /^((?:[^\s\-?:,[\]{}#&*!|>'"%@`]|[-?:](?=\S))(?:[^\s:#]|:(?=\S)|(?<!\s)#|[ \t]+(?![\s#:]))*)[ \t]*:(?=[ \t]|$)/;

/** The key a line begins with. */
export function keyOf(text: string, line: Line): Key | undefined {
  const source = text.slice(line.content, Math.min(line.end, line.content + 1000));
  const match = QUOTED_KEY.exec(source) ?? PLAIN_KEY.exec(source);
  if (!match) return undefined;
  const plain = match[1] !== undefined && !source.startsWith('"');
  const length = source.startsWith('"') || source.startsWith("'") ? match[0].replace(/[ \t]*:$/, '').length : match[1]!.length;
  const key = (match[1] ?? match[2]!.replace(/''/g, "'")).normalize('NFC');
  return { text: key, plain, start: line.content, end: line.content + length, rest: line.content + match[0].length };
}

/** The end of what is written on a line from an offset on: without a comment and the space before it. */
export function endOfText(text: string, from: number, lineEnd: number): number {
  const written = text.slice(from, lineEnd);
  for (let at = written.indexOf('#'); at >= 0; at = written.indexOf('#', at + 1)) {
    if ((at === 0 || isSpace(written[at - 1])) && (at + 1 === written.length || isSpace(written[at + 1])))
      return from + written.slice(0, at).trimEnd().length;
  }
  return from + written.trimEnd().length;
}

/** The offset up to which there is only space before another one. */
export function spaceBefore(text: string, at: number): number {
  let start = at;
  while (start > 0 && isSpace(text[start - 1])) start -= 1;
  return start;
}

function isSpace(char: string | undefined): boolean {
  return char === ' ' || char === '\t';
}
