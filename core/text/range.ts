/** A stretch of text: UTF-16 offsets, `end` exclusive. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** One replacement in a text: the range goes, `text` comes. */
export interface TextEdit extends TextRange {
  readonly text: string;
}

/** A place on the screen: both start at 0, `character` counts UTF-16 units, as in LSP. */
export interface Position {
  readonly line: number;
  readonly character: number;
}
