import type { Writable } from 'node:stream';

/** Writes all chunks, waiting where the reader is slower; a reader that has gone away ends the writing quietly. */
export async function write(stream: Writable, chunks: Iterable<string>): Promise<void> {
  let gone: NodeJS.ErrnoException | undefined;
  const leave = (error: NodeJS.ErrnoException): void => void (gone ??= error);
  stream.on('error', leave);
  for (const chunk of chunks) {
    if (gone) break;
    if (chunk !== '') await new Promise<void>((resolve) => stream.write(chunk, () => resolve()));
  }
  if (gone && gone.code !== 'EPIPE' && gone.code !== 'EOF') throw gone;
}
