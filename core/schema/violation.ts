import type { Place } from '../syntax/place.ts';
import type { Value } from '../syntax/value.ts';

/** A place where a plan file does not have the shape of the language; found by ajv, said in the words of the language. */
export type Violation =
  /** `keys` are the keys allowed there, `has` those the entry has; `section` is `''` for the sections themselves; `written` stands behind the key. */
  | {
      readonly kind: 'unknown-key';
      readonly place: Place;
      readonly key: string;
      readonly section: string;
      readonly keys: readonly string[];
      readonly has: readonly string[];
      readonly written?: Value;
    }
  /** `place` is the entry that lacks the key; the key itself where it stands there empty. `entry` names the entry (`milestones/m1`). */
  | { readonly kind: 'missing-key'; readonly place: Place; readonly key: string; readonly entry: string; readonly empty?: true }
  /** `expected` and `found` are words of language §10, "only in messages"; `beside` names the key that the one at `place` cannot stand beside. */
  | {
      readonly kind: 'wrong-shape';
      readonly place: Place;
      readonly section: string;
      readonly expected: Shape;
      readonly found: Shape;
      readonly beside?: string;
      readonly written?: Value;
    };

export type Shape = 'map' | 'list' | 'text' | 'number' | 'unit' | 'currency' | 'yes or no';
