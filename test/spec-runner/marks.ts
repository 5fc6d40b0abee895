import type { Language } from '../../core/index.ts';

/** What a caret comment expects of the line above it. */
export interface Mark {
  readonly file: string;
  readonly line: number;
  /** Columns; of `<-` the first character of the line and no end. */
  readonly start: number;
  readonly end: number | undefined;
  readonly verb: string;
  readonly language: Language;
  readonly text: string;
}

/** A file of a plan without its marks, and the marks. */
export interface Marked {
  readonly text: string;
  readonly marks: readonly Mark[];
}

/** Takes the marks out of a file; each means the last line that is none. */
export function readMarks(file: string, written: string): Marked {
  const kept: string[] = [];
  const marks: Mark[] = [];
  for (const line of written.split('\n')) {
    const found = /^(\s*#\s*)(\^+|<-) ([a-z-]+)( vi)?:(?: (.*))?$/.exec(line);
    if (!found) kept.push(line);
    else
      marks.push({
        file,
        line: kept.length - 1,
        ...columns(found[1]!, found[2]!, kept.at(-1) ?? ''),
        verb: found[3]!,
        language: found[4] ? 'vi' : 'en',
        text: found[5] ?? '',
      });
  }
  return { text: `${kept.join('\n')}\n`, marks };
}

/** A mark as it would be written, for messages of failed tests. */
export function sayMark({ file, line, start, end, verb, text }: Omit<Mark, 'language'>): string {
  const sign = end === undefined ? '<-' : '^'.repeat(Math.max(1, end - start));
  return `${file}, below line ${line + 1}: ${' '.repeat(start)}${sign} ${verb}: ${text}`;
}

function columns(before: string, sign: string, line: string): Pick<Mark, 'start' | 'end'> {
  if (sign === '<-') return { start: Math.max(0, line.search(/\S/)), end: undefined };
  return { start: before.length, end: before.length + sign.length };
}
