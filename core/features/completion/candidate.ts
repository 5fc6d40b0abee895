/** What may be put in a place, not yet written as the place needs it. */
export interface Candidate {
  readonly label: string;
  readonly kind: CandidateKind;
  /** Its name or meaning, in the reader's language. */
  readonly detail: string;
  /** Other words it is found by. */
  readonly also?: readonly string[];
  /** All its words as `plainWords` gives them, where they are remembered. */
  readonly words?: readonly string[];
  /** The smaller, the further up. */
  readonly rank: number;
  /** What is written, where it is not the label. */
  readonly text?: Written;
  /** Put before it: the dash of a list that has none here yet. */
  readonly lead?: string;
  readonly about?: About;
}

export type CandidateKind = 'key' | 'entry' | 'id' | 'word' | 'period' | 'date' | 'quantity' | 'text';

/** A text as it stands in YAML, with or without stops for the cursor; `value` is still to be quoted where its place needs that. */
export type Written =
  | { readonly as: 'value'; readonly text: string; readonly before?: string; readonly behind?: string; readonly stop?: boolean }
  | { readonly as: 'yaml'; readonly text: string; readonly snippet?: string };

/** What the documentation of a candidate speaks of. */
export type About =
  | { readonly of: 'key'; readonly path: readonly string[] }
  | { readonly of: 'entry'; readonly register: string; readonly id: string }
  | { readonly of: 'period'; readonly written: string }
  | { readonly of: 'check'; readonly code: string };
