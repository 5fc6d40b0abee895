import type { Grouping, Status } from '../../core/index.ts';

/** What `--by`, `--status` and `--format` of `status` take, written out so that help needs nothing of the core; a test holds them against it. */
export const GROUPED_BY = ['target', 'zone', 'policy', 'indicator', 'owner'] as const satisfies readonly Grouping[];

/** From the most to the least pressing. */
export const STATUS_NAMES = [
  'breached',
  'missed',
  'off-track',
  'at-risk',
  'stale',
  'no-data',
  'unmeasurable',
  'on-track',
  'achieved',
  'exceeded',
] as const satisfies readonly Status[];

export const STATUS_FORMATS = ['table', 'json', 'csv', 'markdown', 'html'] as const;
export type StatusFormat = (typeof STATUS_FORMATS)[number];
