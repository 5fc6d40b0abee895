import type { Rational } from './rational.ts';

export type Locale = 'vi-VN' | 'en';
export type Rounding = 'half-up' | 'truncate';

export type Dimension =
  | 'money'
  | 'area'
  | 'percent'
  | 'points'
  | 'yearly-rate'
  | 'count'
  | 'rank'
  | 'score'
  | 'factor'
  | 'power'
  | 'mass'
  | 'declared';

/** A unit of the language. Two units convert when `base` is the same; money converts between bases only by dated rates. */
export interface Unit {
  /** ISO code for money; else the unit's key: `ha`, `km2`, `%`, `pp`, `%/year`, `person`, `project`, `event`, `zone`, `place`, … */
  readonly id: string;
  readonly dimension: Dimension;
  /** The unit that numbers of this family are held in: `USD`, `ha`, `%`, `person`, `MW`, a declared unit. */
  readonly base: string;
  /** One of this unit in base units. */
  readonly factor: Rational;
  /** What a unit of `plan.units` is called. */
  readonly name?: string;
}

/** An indicator's `unit`: a unit with a scale word, `triệu USD` = 10⁶ USD. */
export interface ScaledUnit {
  readonly unit: Unit;
  /** 1, 10³, 10⁶, 10⁹ or 10¹². */
  readonly scale: Rational;
}

export type Qualifier = 'above' | 'below' | 'at-least' | 'at-most' | 'about' | 'nearly';

/** Where a value may lie, in base units; an absent bound is infinite. */
export interface Interval {
  readonly low?: Rational;
  readonly high?: Rational;
  readonly lowOpen?: boolean;
  readonly highOpen?: boolean;
}

/** What sums and comparisons need of a value, written or computed; in base units. */
export interface Measure {
  /** The number of arithmetic and display; absent for a range. */
  readonly point?: Rational;
  readonly interval: Interval;
  /** Half a printed step (docs/semantics.md, 1); 0 for exact counts. */
  readonly halfStep: Rational;
  /** One printed step. */
  readonly step: Rational;
}

/** A value (docs/semantics.md, 1): numbers in base units of `unit`. */
export interface Quantity extends Measure {
  readonly qualifier?: Qualifier | 'range';
  readonly unit: Unit;
  /** The scale it is written in; for display as written. */
  readonly scale: Rational;
  /** Decimals written; of a range, those of its upper end. */
  readonly decimals: number;
  /** Decimals of the lower end of a range, where they differ. */
  readonly decimalsLow?: number;
  /** The source text. */
  readonly written: string;
  /** Written as a bare YAML number: it took the indicator's unit. */
  readonly bare: boolean;
  /** A rank written `thứ 3` or `3rd`. */
  readonly ordinal?: boolean;
  /** A range written with a hyphen. */
  readonly hyphen?: boolean;
  /** Written with `ước`. */
  readonly estimated?: boolean;
}

/** Why a text is no quantity; `code` is the check that reports it. */
export interface QuantityProblem {
  readonly code:
    | 'thousands-dot-number'
    | 'wrong-decimal-mark'
    | 'not-a-quantity'
    | 'missing-currency'
    | 'missing-unit'
    | 'unknown-unit'
    | 'fractional-count';
  /** Placeholders of the check's message, as texts already in the plan's locale. */
  readonly data: Readonly<Record<string, string>>;
  /** The YAML source that would be right, quoted where needed; best first. */
  readonly fixes: readonly string[];
}

export interface QuantityReading {
  readonly quantity?: Quantity;
  readonly problems: readonly QuantityProblem[];
}
