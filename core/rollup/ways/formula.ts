import { idsIn } from '../../plan/formula/ids-in.ts';
import type { Formula, Indicator } from '../../plan/model.ts';
import { exactMeasure, subtract, sumQuantities } from '../../plan/quantity/measure.ts';
import type { Plan } from '../../workspace/plan.ts';
import type { Amount } from '../amount.ts';
import type { Rollup } from '../derivation.ts';
import { product, quotient } from '../product.ts';
import type { Request } from '../request.ts';
import { coverageOf, together } from '../together.ts';

/** The indicator's formula over other indicators of the same scope and period, in base units. */
export function formula(
  plan: Plan,
  ask: (request: Request) => Rollup | undefined,
  request: Request,
  indicator: Indicator,
): Rollup | undefined {
  if (!indicator.formula || (request.currency !== undefined && powerOfMoney(plan, indicator.formula) !== 1)) return undefined;
  const ids = [...new Set(idsIn(indicator.formula))];
  const found = together(
    ask,
    ids.map((id) => ({ of: { kind: 'indicator', id }, request: { ...request, indicator: id } })),
  );
  if (found.asOf === undefined || found.absent.length > 0) return undefined;
  const values = new Map(found.parts.map((part) => [part.of.id, part.amount]));
  const amount = evaluate(indicator.formula, values);
  return {
    request,
    way: 'formula',
    asOf: found.asOf,
    amount,
    status: found.status,
    partial: coverageOf(found),
    zeroed: [],
    parts: found.parts,
    leftOut: found.leftOut,
    lacking: found.lacking ?? (amount ? undefined : { kind: 'division-by-zero' }),
  };
}

/** How often money is a factor of a formula: only where it is one, and nothing else is added to it, the result is the same in any currency; NaN where something else is. */
function powerOfMoney(plan: Plan, formula: Formula): number {
  if (formula.op === 'number') return 0;
  if (formula.op === 'id') return Number(plan.one('indicators', formula.id)?.unit?.unit.dimension === 'money');
  const left = powerOfMoney(plan, formula.left);
  const right = powerOfMoney(plan, formula.right);
  if (formula.op === '*') return left + right;
  if (formula.op === '/') return left - right;
  return left === right ? left : Number.NaN;
}

function evaluate(formula: Formula, values: ReadonlyMap<string, Amount>): Amount | undefined {
  if (formula.op === 'number') return exactMeasure(formula.value);
  if (formula.op === 'id') return values.get(formula.id);
  const left = evaluate(formula.left, values);
  const right = evaluate(formula.right, values);
  if (!left || !right) return undefined;
  switch (formula.op) {
    case '+':
      return sumQuantities([left, right]);
    case '-':
      return subtract(left, right);
    case '*':
      return product(left, right);
    case '/':
      return quotient(left, right);
  }
}
