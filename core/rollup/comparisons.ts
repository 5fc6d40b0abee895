import type { Indicator } from '../plan/model.ts';
import type { Day } from '../plan/period/period.ts';
import { yearEarlierOf } from '../plan/period/spans.ts';
import type { Rational } from '../plan/quantity/rational.ts';
import type { Plan } from '../workspace/plan.ts';
import { breaksBetween } from './breaks.ts';
import { hasFigure, type Rollup } from './derivation.ts';
import type { Request } from './request.ts';
import { rollup } from './rollup.ts';

/** What a count added to the one before it, in base units. */
export interface Since {
  /** The date of the count before; undefined for the first of its period, which stands alone. */
  readonly day: Day | undefined;
  readonly added: Rational;
}

/** value(P, a) − value(P, d): what the latest number added since the one before it; undefined unless both are complete, and across a break of the series. */
export function sinceLast(plan: Plan, request: Request): Since | undefined {
  const now = rollup(plan, request);
  const point = completeIn(now);
  if (!point) return undefined;
  const before = rollup(plan, { ...request, at: now!.asOf - 1 });
  if (!hasFigure(before)) return { day: undefined, added: point };
  const then = completeIn(before);
  return then && isOneSeries(plan, now!, before!) ? { day: before!.asOf, added: point.sub(then) } : undefined;
}

/** The number of a complete total: what a partial one grew by may only be who reported. */
function completeIn(rollup: Rollup | undefined): Rational | undefined {
  return rollup?.partial ? undefined : rollup?.amount?.point;
}

/** Nothing between the two keeps them from being compared. */
function isOneSeries(plan: Plan, now: Rollup, then: Rollup): boolean {
  return breaksBetween(plan, now.request, then.asOf, now.asOf).length === 0;
}

/** Against the same day a year earlier: a share of 1 for flows and stocks, else a difference (points, index, places). */
export interface YearOnYear {
  readonly change: Rational;
  readonly as: 'percent' | 'points' | 'difference' | 'places';
  readonly earlier: Rational;
}

/** value(P, a) against value(P a year earlier, a a year earlier); undefined unless the earlier figure has that very day and both are complete, and across a break of the series. */
export function yearOnYear(plan: Plan, request: Request, indicator: Indicator): YearOnYear | undefined {
  const now = rollup(plan, request);
  const point = completeIn(now);
  const back = now && yearEarlierOf({ first: request.first, last: request.last }, now.asOf);
  if (!point || !back) return undefined;
  const then = rollup(plan, { ...request, first: back.first, last: back.last, at: back.day });
  const earlier = completeIn(then);
  if (!earlier || then!.asOf !== back.day || !isOneSeries(plan, now, then!)) return undefined;
  const difference = point.sub(earlier);
  switch (indicator.kind) {
    case 'flow':
    case 'stock':
      return earlier.equals(0) ? undefined : { change: difference.div(earlier), as: 'percent', earlier };
    case 'ratio':
    case 'rate':
      return { change: difference, as: 'points', earlier };
    case 'rank':
      return { change: difference, as: 'places', earlier };
    default:
      return { change: difference, as: 'difference', earlier };
  }
}
