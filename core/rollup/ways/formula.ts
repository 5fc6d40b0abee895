import { idsIn } from '../../plan/formula/ids-in.ts';
import type { Formula, Indicator } from '../../plan/model.ts';
import type { Rational } from '../../plan/quantity/rational.ts';
import { exactMeasure } from '../../plan/quantity/measure.ts';
import type { Rollup } from '../derivation.ts';
import type { Request } from '../request.ts';
import { together } from '../together.ts';

/** The indicator's formula over other indicators of the same scope and period, in base units. */
export function formula(ask: (request: Request) => Rollup | undefined, request: Request, indicator: Indicator): Rollup | undefined {
  if (!indicator.formula) return undefined;
  const ids = [...new Set(idsIn(indicator.formula))];
  const found = together(
    ask,
    ids.map((id) => ({ of: { kind: 'indicator', id }, request: { ...request, indicator: id } })),
  );
  if (found.asOf === undefined || found.parts.length < ids.length) return undefined;
  const values = new Map(found.parts.map((part) => [part.of.id, part.amount.point]));
  const value = evaluate(indicator.formula, values);
  return {
    request,
    way: 'formula',
    asOf: found.asOf,
    amount: value && exactMeasure(value),
    status: found.status,
    partial: found.partial,
    zeroed: [],
    parts: found.parts,
    leftOut: found.leftOut,
    lacking: found.lacking ?? (value ? undefined : { kind: 'division-by-zero' }),
  };
}

function evaluate(formula: Formula, values: ReadonlyMap<string, Rational | undefined>): Rational | undefined {
  if (formula.op === 'number') return formula.value;
  if (formula.op === 'id') return values.get(formula.id);
  const left = evaluate(formula.left, values);
  const right = evaluate(formula.right, values);
  if (!left || !right) return undefined;
  switch (formula.op) {
    case '+':
      return left.add(right);
    case '-':
      return left.sub(right);
    case '*':
      return left.mul(right);
    case '/':
      return right.equals(0) ? undefined : left.div(right);
  }
}
