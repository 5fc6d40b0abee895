import type { Locale, Rounding } from '../plan/quantity/quantity.ts';
import type { Language } from './said.ts';

/** How things are worded: figures and dates by the plan's locale and rounding, words by the reader's language. */
export interface How {
  readonly locale: Locale;
  readonly rounding: Rounding;
  readonly language: Language;
  /** Amounts stand without the name of their unit, because a column names it; `%` stays. */
  readonly bare?: boolean;
}
