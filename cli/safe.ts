import { DIRECTION, SEPARATORS, written } from '../office/written.ts';

/** Text from a plan made harmless for terminals and logs: control, escape and direction characters are written out as `\u{1b}`, commands of CI logs are broken. */
export function safe(text: string): string {
  return noCommands(written(text));
}

/** The text with U+FFFD for halves of letters, which no file or address can hold. */
export function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\ufffd');
}

/** Commands of CI logs, which may stand anywhere in a line, broken. */
export function noCommands(text: string): string {
  return text.replace(/##(?=\[|vso\[)/g, '# #');
}

/** Several lines made harmless one by one. */
export function safeLines(text: string): string {
  return text
    .split(/\r\n|\n|\r/)
    .map((line) => safe(line.replaceAll('\t', '  ')))
    .join('\n');
}

/** A path that no log can take for a command. */
export function safePath(path: string): string {
  const text = safe(path);
  return text.startsWith(':') ? `./${text}` : text;
}

/** JSON that is harmless on a terminal too; the value it stands for stays the same. */
export function safeJson(value: unknown, indent = 2): string {
  return JSON.stringify(value, null, indent)
    .replace(UNSAFE_IN_JSON, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .replace(/##(?=\[|vso\[)/g, '#\\u0023');
}

const UNSAFE_IN_JSON = new RegExp(`[\\u007f-\\u009f${DIRECTION}${SEPARATORS}]`, 'g');
