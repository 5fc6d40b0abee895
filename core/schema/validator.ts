/** What ajv says about one value; only what the violations are made of. */
export interface ShapeError {
  /** JSON Pointer within the entry. */
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** A precompiled schema: true when the value fits, else `errors` says why. */
export interface Validator {
  (value: unknown): boolean;
  readonly errors?: readonly ShapeError[] | null;
}
