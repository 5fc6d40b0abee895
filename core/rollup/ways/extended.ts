import type { Indicator } from '../../plan/model.ts';
import type { Day } from '../../plan/period/period.ts';
import type { FigureStatus } from '../../plan/words.ts';
import type { Figure } from '../../workspace/figures.ts';
import type { Plan } from '../../workspace/plan.ts';
import { subtract, sumQuantities } from '../../plan/quantity/measure.ts';
import type { Amount } from '../amount.ts';
import { asAsked } from '../convert.ts';
import type { Part, Rollup } from '../derivation.ts';
import type { Request } from '../request.ts';
import { weaker } from '../together.ts';
import { bySpan, furthest, type Piece } from './tiling.ts';
import { chosen, reported } from './reported.ts';

/** A flow reported at t₀, carried on by what its sub-periods have added since. */
export function extended(plan: Plan, request: Request, indicator: Indicator): Rollup | undefined {
  if (indicator.kind !== 'flow' || indicator.overTime !== 'sum') return undefined;
  const start = reported(plan, request);
  if (!start?.amount || start.asOf >= Math.min(request.at, request.last)) return undefined;
  const steps = stepsAfter(plan, request, start.asOf);
  const last = steps.at(-1);
  if (!last) return undefined;
  return {
    ...start,
    way: 'extended',
    asOf: last.now.asOf,
    amount: sumQuantities([start.amount, ...steps.map((step) => step.added)]),
    status: [start.status, ...steps.map((step) => step.status)].reduce(weaker),
    parts: [...start.parts, ...steps.map((step) => ({ ...partOf(step.now), amount: step.added }))],
  };
}

interface Step extends Piece {
  readonly added: Amount;
  readonly status: FigureStatus;
}

/** Sub-periods that follow one another from the one that holds the day after t₀. */
function stepsAfter(plan: Plan, request: Request, from: Day): readonly Step[] {
  const figures = plan.figures(request.indicator, request.scope).filter((f) => f.quantity && f.asOf <= request.at);
  return furthest(
    [...bySpan(figures, request).values()].flatMap((same) => stepOf(plan, request, same, from) ?? []),
    from + 1,
  );
}

/** What a sub-period has added since t₀: its value, less the one of t₀ when it had begun by then. */
function stepOf(plan: Plan, request: Request, same: readonly Figure[], from: Day): Step | undefined {
  const now = chosen(same)!;
  const value = amountIn(plan, request, now);
  if (!value || now.asOf <= from) return undefined;
  if (now.period.first! > from) return { now, begins: now.period.first!, added: value, status: now.status };
  const then = chosen(same.filter((figure) => figure.asOf === from));
  const before = then && amountIn(plan, request, then);
  return before && { now, begins: from + 1, added: subtract(value, before), status: weaker(now.status, then.status) };
}

function amountIn(plan: Plan, request: Request, figure: Figure): Amount | undefined {
  return asAsked(plan, figure.quantity!, request, figure.asOf, figure.period.last!).amount;
}

function partOf(figure: Figure): Part {
  return {
    of: { kind: 'figure', id: figure.period.written },
    amount: undefined,
    asOf: figure.asOf,
    place: figure.place,
    request: undefined,
    factor: undefined,
    carried: false,
  };
}
