import { openSync, closeSync, readSync, writeFileSync } from 'node:fs';

/** Writes the text of a file that is there, keeping its byte order mark, its rights and where a link leads. */
export function writeText(file: string, text: string): void {
  writeFileSync(file, hasMark(file) ? `\ufeff${text}` : text);
}

/** The text is handed around without the mark, as an editor holds it. */
function hasMark(file: string): boolean {
  const bytes = Buffer.alloc(3);
  const descriptor = openSync(file, 'r');
  try {
    return readSync(descriptor, bytes, 0, 3, 0) === 3 && bytes.equals(MARK);
  } finally {
    closeSync(descriptor);
  }
}

const MARK = Buffer.from([0xef, 0xbb, 0xbf]);
