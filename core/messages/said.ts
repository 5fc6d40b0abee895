import type { Day, Duration, PlanDate, Period } from '../plan/period/period.ts';
import type { Quantity, ScaledUnit } from '../plan/quantity/quantity.ts';
import type { Rational } from '../plan/quantity/rational.ts';
import type { WordList } from '../plan/words.ts';

export type Language = 'en' | 'vi';

/** A text in both languages of messages; `{placeholders}` stand in braces. */
export interface Bilingual {
  readonly en: string;
  readonly vi: string;
}

/** What a placeholder stands for, not yet worded: the plan's locale and rounding and the reader's language decide how it reads. */
export type Said =
  | string
  | { readonly say: 'both'; readonly text: Bilingual }
  /** A number of base units, shown in `unit`'s scale; `decimals` as in language §3.5 when absent; `change` puts + or − before it; `bound` the word of a target bound. */
  | { readonly say: 'number'; readonly value: Rational; readonly unit: ScaledUnit; readonly decimals?: number; readonly change?: boolean }
  /** A quantity with its qualifier, in the scale it was written in. */
  | { readonly say: 'quantity'; readonly quantity: Quantity }
  /** A plain number without unit. */
  | { readonly say: 'plain'; readonly value: Rational; readonly decimals?: number }
  /** A share of 1, shown in per cent with one decimal unless said. */
  | { readonly say: 'percent'; readonly value: Rational; readonly decimals?: number }
  | { readonly say: 'count'; readonly count: number; readonly of: CountWord }
  | { readonly say: 'duration'; readonly duration: Duration }
  | { readonly say: 'date'; readonly day: Day }
  | { readonly say: 'plan-date'; readonly date: PlanDate }
  | { readonly say: 'period'; readonly period: Period }
  | { readonly say: 'word'; readonly list: WordList; readonly word: string }
  | { readonly say: 'list'; readonly items: readonly Said[]; readonly joined?: 'comma' | 'plus' | 'and' };

export type CountWord = 'day' | 'week' | 'month' | 'year' | 'decimal' | 'zone' | 'project' | 'file' | 'finding' | 'target' | 'time';
