/** A text of the schemas in both languages. */
export interface Prose {
  readonly en: string;
  readonly vi: string;
}

/** What a single value of a key is; `word` comes from a closed list. */
export type KeyType =
  | 'quantity'
  | 'date'
  | 'plan-date'
  | 'period'
  | 'duration'
  | 'text'
  | 'id'
  | 'boolean'
  | 'whole'
  | 'share'
  | 'formula'
  | 'word';

/** What the keys of a map are, where the planner chooses them: ids of a register, words of a list, periods. */
export interface KeyNames {
  readonly ref?: string;
  readonly words?: string;
  readonly type?: KeyType;
  /** The keys are codes of checks. */
  readonly rule?: true;
}

/** A key of the language as the schemas describe it. */
export interface KeyInfo {
  /** `''` for the items of a list and the values of a map whose keys the planner chooses. */
  readonly key: string;
  readonly title: Prose;
  readonly description: Prose;
  readonly shapes: readonly ('scalar' | 'map' | 'list')[];
  readonly type?: KeyType;
  /** The register a single value points into, or `scope`, `policy-or-review`. */
  readonly ref?: string;
  /** The list of core/plan/words.ts that a single value comes from. */
  readonly words?: string;
  /** Every entry needs it. */
  readonly required?: true;
  /** An entry needs it or something in its place: `period` or `due`. */
  readonly wanted?: true;
  readonly default?: unknown;
  readonly examples?: readonly unknown[];
  /** The keys below it, in the order of the schemas. */
  readonly keys?: readonly KeyInfo[];
  /** Each item of a list. */
  readonly items?: KeyInfo;
  /** Each value of a map whose keys the planner chooses; `names` says what such a key is. */
  readonly values?: KeyInfo;
  readonly names?: KeyNames;
}

/** The two kinds of files: `zoneplan.yaml`, and those that hold the sections. */
export type FileKind = 'manifest' | 'plan';
