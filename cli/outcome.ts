/** 0 clean, 1 findings that fail the run, 2 the command line or the surroundings are wrong, 3 our bug or a timeout. */
export type ExitCode = 0 | 1 | 2 | 3;

/** What a command leaves behind: texts for the two streams and the exit code. */
export interface Outcome {
  readonly code: ExitCode;
  readonly out?: Iterable<string>;
  /** Sentences for standard error, one each. */
  readonly troubles?: readonly string[];
  /** Sentences for standard error on what was left undone for a reason; they change no exit code. */
  readonly notes?: readonly string[];
}

/** Something wrong with the command line or the surroundings, worded for the reader; it ends with exit code 2. */
export interface Trouble {
  readonly trouble: string;
}

/** Tells a trouble from what was asked for. */
export function isTrouble<T>(value: T | Trouble): value is Trouble {
  return typeof value === 'object' && value !== null && 'trouble' in value;
}

/** The outcome of a run that could not begin. */
export function stopped(trouble: Trouble): Outcome {
  return { code: 2, troubles: [trouble.trouble] };
}
