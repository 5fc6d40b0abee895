import type { Day, Duration, PlanDate, Period } from '../plan/period/period.ts';
import type { Comparison } from '../plan/model.ts';
import type { Measure, Quantity, ScaledUnit } from '../plan/quantity/quantity.ts';
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
  /** A number of base units, shown in `unit`'s scale; `decimals` by the kind of number when absent (docs/semantics.md, 1); `change` puts + or − before it; `gap` counts places of ranks. */
  | {
      readonly say: 'number';
      readonly value: Rational;
      readonly unit: ScaledUnit;
      readonly decimals?: number;
      readonly change?: boolean;
      readonly gap?: boolean;
    }
  /** A sum with what is open in it: `trên 4.091,34 triệu USD`, `4–5 người`. */
  | { readonly say: 'measure'; readonly value: Measure; readonly unit: ScaledUnit; readonly decimals?: number }
  /** What a target asks for: `≥ 3.000 triệu USD`. */
  | { readonly say: 'bound'; readonly comparison: Comparison; readonly unit?: ScaledUnit }
  /** A quantity with its qualifier, in the scale it was written in. */
  | { readonly say: 'quantity'; readonly quantity: Quantity }
  /** A plain number without unit. */
  | { readonly say: 'plain'; readonly value: Rational; readonly decimals?: number }
  /** A share of 1, shown in per cent with one decimal unless said. */
  | { readonly say: 'percent'; readonly value: Rational; readonly decimals?: number; readonly change?: boolean }
  /** How many times: `3,2×`. */
  | { readonly say: 'times'; readonly value: Rational; readonly decimals?: number }
  /** A text with placeholders of its own, such as the optional end of a message. */
  | { readonly say: 'text'; readonly text: Bilingual; readonly values: Readonly<Record<string, Said | undefined>> }
  | { readonly say: 'count'; readonly count: number; readonly of: CountWord }
  | { readonly say: 'duration'; readonly duration: Duration }
  | { readonly say: 'date'; readonly day: Day }
  /** A date as precise as it was written; `when` puts before it what a sentence needs: `on 2 Apr 2024`, `in 2024`, `ngày 2/4/2024`. */
  | { readonly say: 'plan-date'; readonly date: PlanDate; readonly when?: boolean }
  | { readonly say: 'period'; readonly period: Period }
  | { readonly say: 'word'; readonly list: WordList; readonly word: string }
  | { readonly say: 'list'; readonly items: readonly Said[]; readonly joined?: 'comma' | 'plus' | 'and' };

export type CountWord =
  | 'day'
  | 'week'
  | 'month'
  | 'year'
  | 'decimal'
  | 'zone'
  | 'component'
  | 'project'
  | 'zone-or-project'
  | 'locality'
  | 'file'
  | 'finding'
  | 'target'
  | 'line'
  | 'time';
