import type { Position, TextEdit, TextRange } from '../text/range.ts';
import type { Part } from './place.ts';
import type { Value } from './value.ts';

/** A text held by entry. Immutable: an edit gives a new source that shares all untouched slices with the old one. */
export interface Source {
  readonly length: number;
  readonly lineCount: number;
  /** The whole text; costly on large files, so only for doors that must write it. */
  text(): string;
  slice(start: number, end: number): string;
  /** The text of one line without its line break. */
  line(line: number): string;
  positionAt(offset: number): Position;
  /** Positions past the end of a line or of the text are clamped. */
  offsetAt(position: Position): number;
}

/** A parsed plan file. Never throws, works on broken and half-typed text; what is readable is read. */
export interface SyntaxTree {
  readonly source: Source;
  /** Top-level keys in the order written. */
  readonly sections: readonly Section[];
  /** Slips of YAML, in order of place. */
  readonly problems: readonly SyntaxProblem[];
  /** The value of a place; `''` is the root map. */
  valueAt(pointer: string): Value | undefined;
  /** Where a place stands; undefined when the text has no such place. `entry` is key and value (or `- ` and item). */
  locate(pointer: string, part: Part): TextRange | undefined;
  /** The innermost place that covers the offset. */
  placeAt(offset: number): { readonly pointer: string; readonly part: Part } | undefined;
  /** Every comment that holds `word`, in order: its range from `#` to the end of the line. */
  commentsWith(word: string): readonly TextRange[];
}

/** A top-level key with its entries: the pairs of a register or the items of a list. */
export interface Section {
  readonly key: string;
  readonly pointer: string;
  readonly kind: 'map' | 'list' | 'scalar';
  /** The whole value, for sections that are not a register or a list (scalar, empty). */
  readonly value: Value;
  /** Identity is kept over edits that do not touch the entry's own text, as far as its pointer stays the same. */
  readonly entries: readonly SyntaxEntry[];
}

export interface SyntaxEntry {
  /** The id in a register, the index in a list. */
  readonly key: string;
  readonly pointer: string;
  /** The same object as long as the entry's text is untouched. */
  readonly value: Value;
}

/** A slip of YAML, named for what the writer did. */
export interface SyntaxProblem {
  readonly slip: Slip;
  readonly range: TextRange;
  /** The nearest place that could be read, for the finding's pointer. */
  readonly pointer: string;
  readonly data: Readonly<Record<string, string>>;
  /** Text edits that mend the slip, where one is safe. */
  readonly fix?: readonly TextEdit[];
}

export type Slip =
  | 'colon-in-text'
  | 'ends-in-colon'
  | 'lone-dash'
  | 'text-after-quote'
  | 'cannot-begin'
  | 'misaligned-key'
  | 'no-space-after-colon'
  | 'tab'
  | 'no-break-space'
  | 'curly-quotes'
  | 'unclosed-quote'
  | 'hash-in-brackets'
  | 'no-partner'
  | 'second-document'
  | 'duplicate-key'
  | 'hash-cut'
  | 'too-many-aliases'
  | 'too-deep'
  | 'conflict'
  | 'no-plan'
  | 'unreadable';
