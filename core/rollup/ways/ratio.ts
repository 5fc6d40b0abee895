import type { Indicator } from '../../plan/model.ts';
import { HUNDRED } from '../../plan/quantity/rational.ts';
import { exactMeasure } from '../../plan/quantity/measure.ts';
import type { Amount } from '../amount.ts';
import type { Rollup } from '../derivation.ts';
import type { Request } from '../request.ts';
import { together } from '../together.ts';

/** Numerator over denominator in per cent, each rolled up by its own rule. */
export function ratio(ask: (request: Request) => Rollup | undefined, request: Request, indicator: Indicator): Rollup | undefined {
  const { numerator, denominator } = indicator;
  if (numerator === undefined || denominator === undefined) return undefined;
  const found = together(
    ask,
    [numerator, denominator].map((id) => ({ of: { kind: 'indicator', id }, request: { ...request, indicator: id } })),
  );
  const [over, under] = found.parts;
  if (found.asOf === undefined || !over || !under) return undefined;
  const amount = quotient(over.amount, under.amount);
  return {
    request,
    way: 'ratio',
    asOf: found.asOf,
    amount,
    status: found.status,
    partial: found.partial,
    zeroed: [],
    parts: found.parts,
    leftOut: found.leftOut,
    lacking: found.lacking ?? (amount ? undefined : { kind: 'division-by-zero' }),
  };
}

function quotient(over: Amount, under: Amount): Amount | undefined {
  if (!over.point || !under.point) return undefined;
  return under.point.equals(0) ? undefined : exactMeasure(over.point.div(under.point).mul(HUNDRED));
}
