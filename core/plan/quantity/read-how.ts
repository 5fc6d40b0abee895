import type { Dimension, Locale, ScaledUnit } from './quantity.ts';
import type { UnitDeclaration } from './read-unit.ts';

/** What a value is read by. */
export interface ReadHow {
  readonly locale: Locale;
  /** The indicator's unit: bare numbers take it, fixes write it. */
  readonly unit?: ScaledUnit;
  /** What the place holds where no indicator gives a unit: an event's amount is money. */
  readonly takes?: Dimension;
  readonly units: readonly UnitDeclaration[];
  /** Inside braces or brackets, where a comma must be quoted. */
  readonly flow?: boolean;
}
