/** Thrown through the queries that are running when what they work on is put off; what was worked out by then is remembered. */
export const PUT_OFF = Symbol('put off');

/** Whether an error is none, but the way out of an attempt: who catches errors lets it pass. */
export function isPutOff(error: unknown): boolean {
  return error === PUT_OFF;
}

/** What an attempt came to; `done` is absent when it was put off. */
export interface Attempt<T> {
  readonly done?: { readonly value: T };
}
