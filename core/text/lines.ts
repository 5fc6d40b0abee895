/** Offsets of the first character behind each line break of a text: `\n`, `\r\n` and `\r`, as in LSP. */
export function afterBreaks(text: string): number[] {
  const starts: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c === 10) starts.push(i + 1);
    else if (c === 13) {
      if (text.charCodeAt(i + 1) === 10) i += 1;
      starts.push(i + 1);
    }
  }
  return starts;
}

/** The end of the line an offset is on, before its line break. */
export function lineEnd(text: string, offset: number): number {
  for (let end = offset; end < text.length; end++) {
    const c = text.charCodeAt(end);
    if (c === 10 || c === 13) return end;
  }
  return Math.max(offset, text.length);
}

/** The start of the line an offset is on. */
export function lineStart(text: string, offset: number): number {
  let start = offset;
  while (start > 0 && !isBreak(text.charCodeAt(start - 1))) start -= 1;
  return start;
}

/** The offset behind the line break that stands at `end`, or `end` itself at the end of the text. */
export function skipBreak(text: string, end: number): number {
  if (text.charCodeAt(end) === 13 && text.charCodeAt(end + 1) === 10) return end + 2;
  return end < text.length ? end + 1 : end;
}

/** `\n` or `\r`. */
export function isBreak(code: number): boolean {
  return code === 10 || code === 13;
}
