import type { Place } from '../syntax/place.ts';

/** A place where a plan file does not have the shape of the language; found by ajv, said in the words of the language. */
export type Violation =
  /** `keys` are the keys allowed there, `has` those the entry has; `entry` names the entry (`milestones/m1`). */
  | { readonly kind: 'unknown-key'; readonly place: Place; readonly key: string; readonly section: string; readonly keys: readonly string[]; readonly has: readonly string[] }
  /** `place` is the entry that lacks the key. */
  | { readonly kind: 'missing-key'; readonly place: Place; readonly key: string; readonly entry: string }
  /** `expected` and `found` are words of language §10, "only in messages". */
  | { readonly kind: 'wrong-shape'; readonly place: Place; readonly section: string; readonly expected: Shape; readonly found: Shape };

export type Shape = 'map' | 'list' | 'text' | 'number' | 'unit' | 'currency' | 'yes or no';
