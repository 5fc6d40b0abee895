/** One small change to the code that a test should notice. */
export interface Mutant {
  readonly id: number;
  readonly file: string;
  readonly line: number;
  /** The function it stands in. */
  readonly inside: string;
  /** The code as it is, without types, and what it becomes. */
  readonly from: string;
  readonly to: string;
}

/** What became of a mutant: a test failed, none did, the code ran without end, or no test comes by it. */
export type Fate = 'killed' | 'survived' | 'timed out' | 'not covered';

/** A mutant with what became of it. */
export interface Result extends Mutant {
  readonly fate: Fate;
  /** The test that failed. */
  readonly by?: string;
}
