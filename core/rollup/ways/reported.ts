import type { Day } from '../../plan/period/period.ts';
import { grouped } from '../../query/grouped.ts';
import type { Figure } from '../../workspace/figures.ts';
import type { Plan } from '../../workspace/plan.ts';
import { asAsked } from '../convert.ts';
import type { Rollup } from '../derivation.ts';
import type { Request } from '../request.ts';

/** The latest figure stated for exactly this indicator, scope and period. */
export function reported(plan: Plan, request: Request): Rollup | undefined {
  const { first, last, at } = request;
  const used = seriesOf(plan, request.indicator, request.scope, { first, last })?.used;
  const best = used?.findLast((figure) => figure.asOf <= at);
  return best && asRollup(plan, request, best);
}

/** The figures of one indicator, scope and period that have reported. */
export interface Series {
  readonly byDay: ReadonlyMap<Day, readonly Figure[]>;
  /** The one used for each day, in order of the days. */
  readonly used: readonly Figure[];
  readonly usedOnDay: ReadonlyMap<Day, Figure>;
}

/** All figures of an indicator, a scope and a period; undefined when there are none. */
export function seriesOf(
  plan: Plan,
  indicator: string,
  scope: string,
  period: { readonly first?: Day; readonly last?: Day },
): Series | undefined {
  return plan.db.derive(byPeriod, plan.figures(indicator, scope)).get(`${period.first} ${period.last}`);
}

function byPeriod(figures: readonly Figure[]): ReadonlyMap<string, Series> {
  const known = figures.filter((figure) => figure.quantity);
  const periods = grouped(known, ({ period: { first, last } }) => `${first} ${last}`);
  return new Map([...periods].map(([key, same]) => [key, seriesIn(same)]));
}

function seriesIn(figures: readonly Figure[]): Series {
  const byDay = grouped(figures, (figure) => figure.asOf);
  const usedOnDay = new Map([...byDay].sort(([a], [b]) => a - b).map(([day, same]) => [day, chosen(same)!]));
  return { byDay, usedOnDay, used: [...usedOnDay.values()] };
}

/** Of several figures the one used: the latest; at one date an actual before an estimate, the preferred, the first written. */
export function chosen(figures: readonly Figure[]): Figure | undefined {
  let best: Figure | undefined;
  for (const figure of figures) if (!best || rank(figure, best) > 0) best = figure;
  return best;
}

function rank(a: Figure, b: Figure): number {
  return a.asOf - b.asOf || Number(isFirm(a)) - Number(isFirm(b)) || Number(a.entry.preferred) - Number(b.entry.preferred);
}

/** An actual or final figure; estimates and provisional ones count only where there is none. */
export function isFirm(figure: { readonly status: Figure['status'] }): boolean {
  return figure.status === 'actual' || figure.status === 'final';
}

/** One figure as the answer to a request. */
export function asRollup(plan: Plan, request: Request, figure: Figure): Rollup {
  const converted = asAsked(plan, figure.quantity!, request, figure.asOf, figure.period.last!);
  return {
    request,
    way: 'reported',
    asOf: figure.asOf,
    amount: converted.amount,
    status: figure.status,
    partial: undefined,
    zeroed: [],
    parts: [
      {
        of: { kind: 'figure', id: figure.period.written },
        amount: converted.amount,
        asOf: figure.asOf,
        place: figure.place,
        request: undefined,
        factor: undefined,
        carried: false,
      },
    ],
    leftOut: [],
    lacking: converted.lacking,
  };
}
