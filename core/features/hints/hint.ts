import type { Place } from '../../syntax/place.ts';

/** What a hint is about; each kind has its own switch. */
export const HINT_KINDS = ['share', 'pace', 'total', 'conversion', 'name', 'date'] as const;
export type HintKind = (typeof HINT_KINDS)[number];

/** A hint at the line of a place. */
export interface Hint {
  readonly place: Place;
  readonly kind: HintKind;
  readonly label: string;
  readonly tooltip: string;
}
