import { readFileSync, statSync } from 'node:fs';
import type { ObstacleKind } from './walk.ts';

/** The largest file that is read, in bytes. */
export const LARGEST = 64 * 1024 * 1024;

/** The text of a plan file, or why it cannot be had. */
export function readText(file: string): { readonly text: string } | { readonly why: ObstacleKind } {
  try {
    const found = statSync(file);
    if (found.isDirectory()) return { why: 'folder' };
    if (!found.isFile()) return { why: 'not-a-file' };
    return found.size > LARGEST ? { why: 'too-large' } : decode(readFileSync(file));
  } catch (error) {
    return { why: (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'missing' : 'unreadable' };
  }
}

/** UTF-8 bytes as text, without the byte order mark, as an editor opens them. */
export function decode(bytes: Uint8Array): { readonly text: string } | { readonly why: ObstacleKind } {
  if (bytes.length > LARGEST) return { why: 'too-large' };
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) return { why: 'utf-16' };
  if (bytes.includes(0)) return { why: 'binary' };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { why: 'not-utf-8' };
  }
}
