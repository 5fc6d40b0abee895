import type { FormatName } from './formats.ts';

/** The formats of `check`, listed here so that help needs none of them. */
export const FORMAT_NAMES = [
  'pretty',
  'concise',
  'json',
  'jsonl',
  'sarif',
  'github',
  'gitlab',
  'junit',
  'checkstyle',
  'rdjson',
  'azure',
  'tap',
  'markdown',
] as const satisfies readonly FormatName[];
