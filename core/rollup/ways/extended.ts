import type { Indicator } from '../../plan/model.ts';
import type { Figure } from '../../workspace/figures.ts';
import type { Plan } from '../../workspace/plan.ts';
import { subtract, sumQuantities } from '../../plan/quantity/measure.ts';
import { amountOf, type Amount } from '../amount.ts';
import { inUnitOf } from '../convert.ts';
import type { Part, Rollup } from '../derivation.ts';
import type { Request } from '../request.ts';
import { bySpan } from './tiling.ts';
import { chosen, reported } from './reported.ts';

/** A flow reported at t₀, carried on by what its sub-periods have added since. */
export function extended(plan: Plan, request: Request, indicator: Indicator): Rollup | undefined {
  if (indicator.kind !== 'flow' || indicator.overTime !== 'sum') return undefined;
  const start = reported(plan, request);
  if (!start?.amount || start.asOf >= Math.min(request.at, request.last)) return undefined;
  const steps = stepsAfter(plan, request, start.asOf);
  const last = steps.at(-1);
  if (!last) return undefined;
  let amount: Amount = start.amount;
  const parts: Part[] = [...start.parts];
  for (const step of steps) {
    amount = sumQuantities([amount, step.added]);
    parts.push({ ...partOf(step.now), amount: step.added });
  }
  return { ...start, way: 'extended', asOf: last.now.asOf, amount, parts };
}

interface Step {
  readonly now: Figure;
  readonly added: Amount;
}

/** Sub-periods that follow one another from the one that holds the day after t₀; each complete but the last. */
function stepsAfter(plan: Plan, request: Request, from: number): readonly Step[] {
  const figures = plan.figures(request.indicator, request.scope).filter((f) => f.quantity && f.asOf <= request.at);
  const steps: Step[] = [];
  let reached = from;
  for (;;) {
    const step = longestStep(plan, request, figures, from, reached);
    if (!step) return steps;
    steps.push(step);
    reached = step.now.asOf;
    if (step.now.asOf < step.now.period.last!) return steps;
  }
}

function longestStep(plan: Plan, request: Request, figures: readonly Figure[], from: number, reached: number): Step | undefined {
  let best: Step | undefined;
  for (const same of bySpan(figures, request).values()) {
    const now = chosen(same)!;
    const { first, last } = now.period as { first: number; last: number };
    const follows = reached === from ? first <= reached + 1 && last > reached : first === reached + 1;
    if (!follows || now.asOf <= reached || (best && now.asOf <= best.now.asOf)) continue;
    const added = addedSince(plan, request, same, now, from);
    if (added) best = { now, added };
  }
  return best;
}

function addedSince(plan: Plan, request: Request, same: readonly Figure[], now: Figure, from: number): Amount | undefined {
  const value = amountIn(plan, request, now);
  if (!value || now.period.first! > from) return value;
  const then = chosen(same.filter((figure) => figure.asOf === from));
  const before = then && amountIn(plan, request, then);
  return before && subtract(value, before);
}

function amountIn(plan: Plan, request: Request, figure: Figure): Amount | undefined {
  const wanted = plan.one('indicators', request.indicator)?.unit?.unit.base;
  if (wanted === figure.quantity!.unit.base) return amountOf(figure.quantity!);
  return inUnitOf(plan, figure.quantity!, request.indicator, figure.asOf, figure.period.last!).amount;
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
