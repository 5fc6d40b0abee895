import type { Indicator } from '../plan/model.ts';
import type { Day } from '../plan/period/period.ts';
import { yearEarlierOf } from '../plan/period/spans.ts';
import type { Rational } from '../plan/quantity/rational.ts';
import type { Plan } from '../workspace/plan.ts';
import type { Request } from './request.ts';
import { rollup } from './rollup.ts';

/** What a count added to the one before it, in base units. */
export interface Since {
  /** The date of the count before; undefined for the first of its period, which stands alone. */
  readonly day: Day | undefined;
  readonly added: Rational;
}

/** value(P, a) − value(P, d): what the latest figure added since the as-of before it, of that scope and period. */
export function sinceLast(plan: Plan, request: Request): Since | undefined {
  const now = rollup(plan, request);
  if (!now?.amount?.point) return undefined;
  const dates = plan
    .figures(request.indicator, request.scope)
    .filter((f) => f.quantity && f.period.first === request.first && f.period.last === request.last && f.asOf < now.asOf)
    .map((f) => f.asOf);
  if (dates.length === 0) return { day: undefined, added: now.amount.point };
  const day = Math.max(...dates);
  const before = rollup(plan, { ...request, at: day })?.amount?.point;
  return before && { day, added: now.amount.point.sub(before) };
}

/** Against the same day a year earlier: a share of 1 for flows and stocks, else a difference (points, index, places). */
export interface YearOnYear {
  readonly change: Rational;
  readonly as: 'percent' | 'points' | 'difference' | 'places';
  readonly earlier: Rational;
}

/** value(P, a) against value(P a year earlier, a a year earlier); undefined unless the earlier figure has that very day. */
export function yearOnYear(plan: Plan, request: Request, indicator: Indicator): YearOnYear | undefined {
  const now = rollup(plan, request);
  if (!now?.amount?.point) return undefined;
  const back = yearEarlierOf({ first: request.first, last: request.last }, now.asOf);
  if (!back) return undefined;
  const then = rollup(plan, { ...request, first: back.first, last: back.last, at: back.day });
  if (!then?.amount?.point || then.asOf !== back.day) return undefined;
  const difference = now.amount.point.sub(then.amount.point);
  const earlier = then.amount.point;
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
