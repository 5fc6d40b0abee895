import type { Place } from '../syntax/place.ts';

/** A number and what it is made of, down to the lines of the plan. */
export interface ExplainNode {
  readonly title: string;
  readonly value: string;
  readonly note?: string;
  readonly place?: Place;
  readonly children: readonly ExplainNode[];
}
