import type { Thresholds } from '../plan/model.ts';
import { roundedDigits } from '../plan/quantity/print-number.ts';
import type { Rounding } from '../plan/quantity/quantity.ts';
import type { Status } from '../plan/words.ts';
import type { Assessment } from './assessment.ts';

/** From the most to the least pressing. */
export const WORST_FIRST: readonly Status[] = [
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
];

/** The worst of some statuses; undefined for none. */
export function worst(statuses: Iterable<Status>): Status | undefined {
  let found: Status | undefined;
  for (const status of statuses) if (found === undefined || WORST_FIRST.indexOf(status) < WORST_FIRST.indexOf(found)) found = status;
  return found;
}

/** The status of several goals that must all be met; together they are never exceeded. */
export function together(statuses: readonly Status[]): Status {
  const found = worst(statuses)!;
  return found === 'exceeded' ? 'achieved' : found;
}

/** What is known of every goal that is rated. */
export type Known = 'indicator' | 'last' | 'bound' | 'rollup' | 'actual' | 'verdict';

/** What the table of statuses rests on (docs/semantics.md, 6); the figure and the bound are known. */
export type Rated = Omit<Assessment, 'status' | 'parts' | 'goal' | Known> & {
  readonly [K in Known]-?: NonNullable<Assessment[K]>;
} & {
  readonly thresholds: Thresholds;
  /** How the plan prints numbers: what is printed as 100,0 % is not exceeded. */
  readonly rounding: Rounding;
  /** The figure is older than `error-after`. */
  readonly tooOld: boolean;
  readonly phasingAtEnd: boolean;
};

const LAST_DAYS = 30;

/** Rows 3 to 10 of the table: the status of a figure against a bound. */
export function statusOf(rated: Rated): Status {
  const { inForce, indicator, rollup, last, at, verdict } = rated;
  const { met } = verdict;
  const flow = indicator.kind === 'flow';
  const floor = inForce.key === 'at-least' || inForce.key === 'more-than';
  const over = rollup.asOf >= last;
  if (rollup.partial && !(floor && met && (flow || indicator.kind === 'stock')) && !(flow && isBroken(rated))) return 'no-data';
  if (flow && floor && met) return reached(rated);
  if (flow && isBroken(rated)) return 'breached';
  if (over) return met ? reached(rated) : 'missed';
  if (at > last || rated.tooOld) return 'stale';
  return running(rated, met);
}

function isBroken({ inForce, verdict, actual, bound }: Rated): boolean {
  if (inForce.key === 'at-most' || inForce.key === 'less-than') return !verdict.met;
  return inForce.key === 'equals' && actual.compare(bound) > 0;
}

/** A rank and a band have no attainment, and what is equal to the number is not more than it. */
function reached({ indicator, progress, rounding }: Rated): Status {
  if (indicator.kind === 'rate') {
    const gap = progress?.gap;
    return gap && gap.compare(0) > 0 && roundedDigits(gap, indicator.decimals ?? 1, rounding) > 0n ? 'exceeded' : 'achieved';
  }
  const attainment = progress?.attainment;
  return attainment && !progress.used && attainment.compare(1) > 0 && roundedDigits(attainment.mul(100), 1, rounding) > 1000n
    ? 'exceeded'
    : 'achieved';
}

function running(rated: Rated, met: boolean): Status {
  const { progress, thresholds, forecast, forecastMeets, last, at } = rated;
  const pace = progress?.pace;
  const spread = !forecast?.concentration || forecast.concentration.compare(thresholds.concentration) <= 0;
  if (pace && pace.compare(thresholds.onTrack) >= 0) return 'on-track';
  if (forecastMeets && spread) return 'on-track';
  if (pace === undefined && (met || isNothingDue(rated))) return 'on-track';
  if (forecastMeets || (pace && pace.compare(thresholds.atRisk) >= 0)) return 'at-risk';
  if (pace !== undefined || !waits(rated)) return 'off-track';
  return at < last - LAST_DAYS ? 'at-risk' : 'off-track';
}

/** A flow of which nothing is expected yet, and nothing is lacking. */
function isNothingDue({ indicator, progress, actual }: Rated): boolean {
  const expected = progress?.expected;
  return indicator.kind === 'flow' && expected !== undefined && actual.compare(expected) >= 0;
}

/** Without a pace: what is only due at the end may still come; a rank or a band is met today or not. */
function waits({ indicator, inForce, phasingAtEnd }: Rated): boolean {
  if (indicator.kind === 'rank' || inForce.key === 'between') return false;
  return phasingAtEnd || indicator.kind !== 'flow';
}
