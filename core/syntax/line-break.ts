import type { Source } from './tree.ts';

/** The line break a source uses: that of its first line. */
export function lineBreakIn(source: Source): string {
  if (source.lineCount < 2) return '\n';
  return source.slice(source.offsetAt({ line: 0, character: Number.MAX_SAFE_INTEGER }), source.offsetAt({ line: 1, character: 0 }));
}
