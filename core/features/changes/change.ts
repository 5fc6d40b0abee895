import type { Day } from '../../plan/period/period.ts';
import type { Rational } from '../../plan/quantity/rational.ts';
import type { Place } from '../../syntax/place.ts';
import type { Plan } from '../../workspace/plan.ts';
import type { PublicView } from '../public/public-view.ts';

/** One of the two states that are held against each other. */
export interface Side {
  readonly plan: Plan;
  /** The day it is judged on. */
  readonly at: Day;
  /** What is known after this day is left out; undefined where the files themselves are compared. */
  readonly until: Day | undefined;
  /** What of it may be printed in the open; absent where all may be read. */
  readonly open?: PublicView | undefined;
}

/** What kind of change it is, in the order in which they are told. */
export const CHANGE_KINDS = [
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
] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** What else is to be known of a change: a revision or a restatement that nothing records, or without its reason or who decided it. */
export const CHANGE_MARKS = ['unrecorded', 'without-reason', 'without-authority', 'status-worse', 'status-better'] as const;
export type ChangeMark = (typeof CHANGE_MARKS)[number];

/** One thing that is not as it was, in the plan's own terms. */
export interface Change {
  readonly kind: ChangeKind;
  readonly marks: readonly ChangeMark[];
  /** The section it stands in. */
  readonly section: string;
  /** The goal, milestone or entry as it is called now; absent for a figure. */
  readonly id?: string;
  readonly indicator?: string;
  readonly scope?: string;
  /** As written. */
  readonly period?: string;
  /** The day a figure runs to. */
  readonly asOf?: Day;
  /** Of the numbers on both sides. */
  readonly unit?: string;
  readonly before?: ChangedValue;
  readonly after?: ChangedValue;
  /** Why, as the revision or the earlier value says. */
  readonly reason?: string;
  /** The policy or review in which it was decided. */
  readonly decidedIn?: string;
  readonly said: {
    /** What has changed: `Việc làm năm 2026 – KCN Sông Khoai`. */
    readonly subject: string;
    /** How: `lowered`. */
    readonly kind: string;
    readonly before: string;
    readonly after: string;
    /** The marks and the reason, each a few words. */
    readonly notes: readonly string[];
  };
  readonly place: Place;
  /** In whose files the place is. */
  readonly side: 'before' | 'after';
}

/** A value on one side; which keys it has depends on the kind of change. */
export interface ChangedValue {
  /** Exact, in the unit of the change; absent for a range or where the units differ. */
  readonly number?: Rational;
  /** The upper end of `between`. */
  readonly high?: Rational;
  readonly comparison?: string;
  /** A deadline as written. */
  readonly time?: string;
  /** A status, a name, an id. */
  readonly word?: string;
}
