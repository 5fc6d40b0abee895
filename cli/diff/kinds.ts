import type { FailOn } from './report.ts';

/** The words of `--fail-on`, listed here so that help needs nothing of the core. */
export const KINDS = [
  'target-added',
  'target-dropped',
  'target-lowered',
  'target-raised',
  'target-changed',
  'deadline-extended',
  'deadline-advanced',
  'deadline-changed',
  'figure-new',
  'figure-restated',
  'figure-withdrawn',
  'total-changed',
  'forecast-changed',
  'status-changed',
  'name-changed',
  'id-changed',
  'unrecorded',
  'without-reason',
  'without-authority',
  'status-worse',
  'status-better',
] as const satisfies readonly FailOn[];
