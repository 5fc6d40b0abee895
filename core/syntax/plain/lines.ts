/** A text, read line by line; blank lines and comments are passed over. */
export interface Lines {
  readonly text: string;
  /** Where the present line's first character stands that is no space, and its column. */
  start: number;
  indent: number;
  /** The end of the present line, before its line break. */
  end: number;
  /** Behind the last line. */
  done: boolean;
}

/** At the first line that says something. */
export function linesOf(text: string): Lines {
  const lines = { text, start: 0, indent: 0, end: -1, done: false };
  advance(lines);
  return lines;
}

/** Goes on to the next line that says something. */
export function advance(lines: Lines): void {
  const { text } = lines;
  let at = lines.end < 0 ? 0 : text.indexOf('\n', lines.end) + 1;
  while (at > 0 || lines.end < 0) {
    const begin = at;
    while (text.charCodeAt(at) === 32) at += 1;
    const feed = text.indexOf('\n', at);
    const end = feed < 0 ? text.length : feed;
    lines.end = text.charCodeAt(end - 1) === 13 ? end - 1 : end;
    if (at < lines.end && text.charCodeAt(at) !== 35) {
      lines.start = at;
      lines.indent = at - begin;
      return;
    }
    if (feed < 0) break;
    at = feed + 1;
  }
  lines.done = true;
}

/** `- `, or `-` alone on its line. */
export function isDashAt(text: string, at: number, end: number): boolean {
  return text.charCodeAt(at) === 45 && (at + 1 >= end || text.charCodeAt(at + 1) === 32);
}
