import type { Place } from './place.ts';

/** One change at a place, in the terms of the plan; `rewrite` turns it into the smallest edits of text. All texts are YAML source. */
export type Edit =
  /** Puts `text` where the value stands (or stands empty). */
  | { readonly kind: 'set'; readonly place: Place; readonly text: string }
  /** Renames the key of the pair at `place`. */
  | { readonly kind: 'rename'; readonly place: Place; readonly key: string }
  /** Adds `key: text` as the last pair of the map at `place`, in the map's own style (braces or lines). `text` may hold lines, indented from 0. */
  | { readonly kind: 'insert'; readonly place: Place; readonly key: string; readonly text: string }
  /** Adds an item to the list at `place` in the list's own style; the list may be a section that does not exist yet. */
  | { readonly kind: 'append'; readonly place: Place; readonly text: string }
  /** Makes the item of a block list at `place` a pair under a key, its lines and comments as they are. */
  | { readonly kind: 'entitle'; readonly place: Place; readonly key: string }
  /** Makes the pair of a block map at `place` an item of a list, likewise. */
  | { readonly kind: 'untitle'; readonly place: Place }
  /** Removes the pair or the item at `place`, with its line when it stands alone on it. */
  | { readonly kind: 'remove'; readonly place: Place }
  /** Replaces text by range: only for slips of YAML and for comments. */
  | { readonly kind: 'text'; readonly file: string; readonly start: number; readonly end: number; readonly text: string };
