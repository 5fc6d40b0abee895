import type { Day } from '../plan/period/period.ts';
import type { Rational } from '../plan/quantity/rational.ts';
import type { FigureStatus } from '../plan/words.ts';
import type { Place } from '../syntax/place.ts';
import type { Amount } from './amount.ts';
import type { Request } from './request.ts';

/** How a number came about, in the order that decides at equal dates (docs/semantics.md, 3). */
export const WAYS = ['reported', 'components', 'ratio', 'formula', 'sub-periods', 'zones', 'events', 'extended', 'successor'] as const;
export type Way = (typeof WAYS)[number];

/** A number with its derivation: what went in, from where, what was left out and why. */
export interface Rollup {
  readonly request: Request;
  readonly way: Way;
  /** The day the number runs to. */
  readonly asOf: Day;
  /** Unknown (⊥) when `lacking` says what is missing. */
  readonly amount: Amount | undefined;
  /** Marked when it rests on an estimate or a provisional figure. */
  readonly status: FigureStatus;
  /** Not all that must report has reported. */
  readonly partial: Coverage | undefined;
  /** Scopes counted as 0 by `missing: zero`. */
  readonly zeroed: readonly string[];
  readonly parts: readonly Part[];
  readonly leftOut: readonly LeftOut[];
  readonly lacking: Lacking | undefined;
}

export interface Coverage {
  readonly have: number;
  readonly of: number;
  /** Ids of the scopes, projects or indicators that have not reported, or not in full. */
  readonly missing: readonly string[];
}

/** One contribution. */
export interface Part {
  readonly of: { readonly kind: 'scope' | 'indicator' | 'project' | 'figure'; readonly id: string };
  readonly amount: Amount | undefined;
  readonly asOf: Day | undefined;
  /** Where the number stands, when it is written somewhere. */
  readonly place: Place | undefined;
  /** How to ask for its own derivation. */
  readonly request: Request | undefined;
  /** The factor it enters with: a share, −1 for what is taken off. */
  readonly factor: Rational | undefined;
  /** Older than the date of the whole. */
  readonly carried: boolean;
}

export interface LeftOut {
  readonly id: string;
  readonly why: 'not-reported' | 'not-valid' | 'no-shares' | 'no-rate' | 'no-amount' | 'coarse-date' | 'older' | 'overlaps';
  readonly place: Place | undefined;
}

/** What is missing for a number to be known; shares are those of a zone, or of a project, on its localities. */
export type Lacking =
  | { readonly kind: 'rate'; readonly from: string; readonly to: string; readonly date: Day }
  | { readonly kind: 'shares'; readonly zone: string }
  | { readonly kind: 'reports'; readonly missing: readonly string[] }
  | { readonly kind: 'division-by-zero' };

/** Whether a number is a figure: also one that only a rate is missing for, not one that waits for reports. */
export function hasFigure(rollup: Rollup | undefined): boolean {
  return rollup !== undefined && rollup.lacking?.kind !== 'reports';
}

/** What is missing of several things: a rate first, reports last, since they cannot make up for the rest. */
export function firstLacking(all: readonly (Lacking | undefined)[]): Lacking | undefined {
  const found = all.filter((each) => each !== undefined);
  return found.find(({ kind }) => kind === 'rate') ?? found.find(({ kind }) => kind !== 'reports') ?? found[0];
}
