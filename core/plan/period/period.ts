/** A day as the number of days since 1970-01-01 (UTC civil date). */
export type Day = number;

/** A date as written, with its precision: `2024`, `2024-Q1`, `2024-11` mean the whole period. */
export interface PlanDate {
  readonly first: Day;
  readonly last: Day;
  readonly precision: 'day' | 'month' | 'quarter' | 'year';
  readonly written: string;
}

export type PeriodForm = 'year' | 'half' | 'quarter' | 'month' | 'week' | 'months' | 'day' | 'years' | 'span' | 'term';

/** A period (docs/semantics.md, 2); both ends counted. */
export interface Period {
  readonly form: PeriodForm;
  /** Absent for a term without that date. */
  readonly first?: Day;
  readonly last?: Day;
  readonly written: string;
  /** A term's dates are not printed anywhere. */
  readonly assumed?: boolean;
  /** What a term is called. */
  readonly name?: string;
}

/** A duration: `9 days`, `3 tháng`. */
export interface Duration {
  readonly count: number;
  readonly unit: 'day' | 'week' | 'month' | 'year';
}
