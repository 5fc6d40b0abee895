import type { Figure } from '../../workspace/figures.ts';
import type { Plan } from '../../workspace/plan.ts';
import { inUnitOf } from '../convert.ts';
import type { Rollup } from '../derivation.ts';
import type { Request } from '../request.ts';

/** The latest figure stated for exactly this indicator, scope and period. */
export function reported(plan: Plan, request: Request): Rollup | undefined {
  const figures = plan
    .figures(request.indicator, request.scope)
    .filter((figure) => figure.quantity && figure.asOf <= request.at && figure.period.first === request.first && figure.period.last === request.last);
  const best = chosen(figures);
  return best && asRollup(plan, request, best);
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
  const converted = inUnitOf(plan, figure.quantity!, request.indicator, figure.asOf, figure.period.last!);
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
    lacking: converted.amount ? undefined : converted.lacking,
  };
}
