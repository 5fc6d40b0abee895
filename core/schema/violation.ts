import type { Place } from '../syntax/place.ts';
import type { Value } from '../syntax/value.ts';

/** A place where a plan file does not have the shape of the language; found by ajv, said in the words of the language. */
export type Violation = UnknownKey | MissingKey | WrongShape;

export interface UnknownKey {
  readonly kind: 'unknown-key';
  readonly place: Place;
  readonly key: string;
  /** `''` for the sections themselves. */
  readonly section: string;
  /** The keys allowed there. */
  readonly keys: readonly string[];
  /** The keys the entry has; of a file those that are sections of the language. */
  readonly has: readonly string[];
  /** What stands behind the key. */
  readonly written?: Value;
}

export interface MissingKey {
  readonly kind: 'missing-key';
  /** The entry that lacks the key; the key itself where it stands there empty. */
  readonly place: Place;
  readonly key: string;
  /** What the entry is called: `milestones/m1`. */
  readonly entry: string;
  readonly empty?: true;
  /** Unknown keys of the same entry: one of them may be the missing key, mistyped. */
  readonly unknown?: readonly UnknownKey[];
}

export interface WrongShape {
  readonly kind: 'wrong-shape';
  readonly place: Place;
  readonly section: string;
  /** Both are words that stand in messages only. */
  readonly expected: Shape;
  readonly found: Shape;
  /** The key that the one at `place` cannot stand beside. */
  readonly beside?: string;
  readonly written?: Value;
}

export type Shape = 'map' | 'list' | 'text' | 'number' | 'unit' | 'currency' | 'yes or no';
