import type { Indicator } from '../plan/model.ts';
import type { Day } from '../plan/period/period.ts';
import type { Rational } from '../plan/quantity/rational.ts';
import type { Basis, Status } from '../plan/words.ts';
import type { Goal } from '../workspace/goals.ts';
import type { Rollup } from './derivation.ts';
import type { ForecastView } from './forecast.ts';
import type { InForce } from './in-force.ts';
import type { Request } from './request.ts';
import type { Verdict } from '../plan/quantity/compare.ts';

/** Everything known about one goal on one day (docs/semantics.md, 6). Numbers are in base units of the indicator, shares are parts of 1. */
export interface Assessment {
  readonly goal: Goal;
  readonly indicator: Indicator | undefined;
  readonly inForce: InForce;
  /** The plan's as-of date it was made for. */
  readonly at: Day;
  readonly basis: Basis | undefined;
  /** What its figure is asked for with; undefined where an indicator, a scope or a date is missing. */
  readonly request: Request | undefined;
  /** First and last day of the target's time. */
  readonly first: Day | undefined;
  readonly last: Day | undefined;
  /** The number in force; the lower end of `between`; of a yearly average of a flow the whole. */
  readonly bound: Rational | undefined;
  readonly bound2: Rational | undefined;
  readonly baseline: Rational | undefined;
  readonly rollup: Rollup | undefined;
  /** The figure's number; of a range its worse end. */
  readonly actual: Rational | undefined;
  readonly verdict: Verdict | undefined;
  readonly progress: Progress | undefined;
  readonly forecast: ForecastView | undefined;
  /** Forecast total ÷ target. */
  readonly forecastAttainment: Rational | undefined;
  readonly forecastMeets: boolean | undefined;
  readonly status: Status;
  /** Of `all-of`: its parts; of a flow's `between` none. */
  readonly parts: readonly Assessment[];
}

/** What can be said of a goal before any figure is looked at. */
export type Described = Omit<
  Assessment,
  'rollup' | 'actual' | 'verdict' | 'progress' | 'status' | 'parts' | 'forecastAttainment' | 'forecastMeets'
>;

/** How far a figure has come, and how far it should have. */
export interface Progress {
  readonly elapsed: Rational;
  /** Part of the target (or of the way from the baseline); of a ceiling what is used. */
  readonly attainment: Rational | undefined;
  readonly used: boolean;
  /** A − T, for rates (points) and ranks (places). */
  readonly gap: Rational | undefined;
  readonly expected: Rational | undefined;
  readonly pace: Rational | undefined;
  readonly runRate: Rational | undefined;
  readonly remaining: Rational | undefined;
  /** Days after the figure's date to the end. */
  readonly daysLeft: number;
  readonly requiredPerDay: Rational | undefined;
  readonly perDay: Rational | undefined;
  readonly catchUp: Rational | undefined;
}
