/** A test as it ran without any mutant. */
export interface Recorded {
  readonly test: string;
  readonly file: string;
  /** Milliseconds. */
  readonly took: number;
  /** Mutants whose code ran in it, and of them those that would have given another value. */
  readonly reached: readonly number[];
  readonly changed: readonly number[];
  readonly failed?: string;
}

/** What the worker is asked. */
export type Asked = { readonly ask: 'record' } | { readonly ask: 'run'; readonly mutant: number; readonly tests: readonly number[] };

/** What the worker tells. */
export type Told =
  | { readonly tell: 'ready'; readonly atLoad: readonly number[] }
  | { readonly tell: 'recorded'; readonly record: Recorded }
  | { readonly tell: 'all recorded' }
  | { readonly tell: 'begins' }
  | { readonly tell: 'ran'; readonly killed?: { readonly test: number; readonly endless: boolean } };
