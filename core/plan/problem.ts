import type { Place } from '../syntax/place.ts';
import type { Edit } from '../syntax/edit.ts';

/** Something a plan file says that could not be read as meant. The value it stands for is absent from the model, so nothing else looks at it. */
export interface PlanProblem {
  /** The check that reports it: `period-syntax`, `unknown-word`, `thousands-dot-number`, … */
  readonly code: string;
  readonly place: Place;
  /** Placeholders of the check's message. */
  readonly data: Readonly<Record<string, string>>;
  /** Each inner list is one quick fix. */
  readonly fixes: readonly (readonly Edit[])[];
}
