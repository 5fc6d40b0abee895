import type { TextRange } from '../text/range.ts';

/** A place in a text as a door knows it: an offset in UTF-16 units. */
export interface FilePosition {
  readonly file: string;
  readonly offset: number;
}

/** A stretch of a file. */
export interface FileRange {
  readonly file: string;
  readonly range: TextRange;
}
