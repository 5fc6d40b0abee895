import type { ChangeKind, ChangeMark, Changes, Database, Language } from '../../core/index.ts';
import type { NoRevision } from '../disk/revision.ts';

/** What changed in some plans between two states. */
export interface DiffReport {
  /** What the two states are called: a revision, the working tree, a date. */
  readonly before: string;
  readonly after: string;
  readonly plans: readonly PlanDiff[];
  /** Only what may be read by all. */
  readonly inTheOpen: boolean;
  readonly language: Language;
}

/** What changed in one plan. */
export interface PlanDiff {
  /** Absolute. */
  readonly root: string;
  readonly language: Language;
  readonly changes: Changes;
  /** Where it is on one side only. */
  readonly only: 'before' | 'after' | undefined;
  /** Where the places of each side can be looked up. */
  readonly before: Database;
  readonly after: Database;
}

/** A word of `--fail-on`: a kind of change, or what is to be known of one. */
export type FailOn = ChangeKind | ChangeMark;

/** Why the states cannot be compared. */
export interface NotCompared {
  readonly why: NoRevision;
  /** The revision as it was typed. */
  readonly name: string;
}
