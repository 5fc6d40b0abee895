import type { How } from '../../messages/how.ts';
import type { Part } from '../../syntax/place.ts';
import type { Edit } from '../../syntax/edit.ts';
import type { TextRange } from '../../text/range.ts';
import type { Plan } from '../../workspace/plan.ts';

/** A change of a plan that is offered where one stands. */
export interface Refactoring {
  readonly title: string;
  /** What LSP calls its kind, without `refactor.` in front. */
  readonly kind: 'extract' | 'rewrite' | 'move';
  readonly changes: readonly Edit[];
  /** Texts such as `<reason>` are still to be written. */
  readonly blank?: boolean;
}

/** Where one stands in a plan. */
export interface Spot {
  readonly plan: Plan;
  readonly file: string;
  readonly offset: number;
  readonly pointer: string;
  readonly part: Part;
  /** What is selected; empty at a cursor. */
  readonly range: TextRange;
  readonly how: How;
}

/** What one kind of change offers at a spot. */
export type Offer = (spot: Spot) => readonly Refactoring[];
