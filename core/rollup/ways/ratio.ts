import type { Indicator } from '../../plan/model.ts';
import { HUNDRED } from '../../plan/quantity/rational.ts';
import { scaleQuantity } from '../../plan/quantity/measure.ts';
import type { Rollup } from '../derivation.ts';
import { quotient } from '../product.ts';
import type { Request } from '../request.ts';
import { coverageOf, together } from '../together.ts';

/** Numerator over denominator in per cent, each rolled up by its own rule. */
export function ratio(ask: (request: Request) => Rollup | undefined, request: Request, indicator: Indicator): Rollup | undefined {
  const { numerator, denominator } = indicator;
  if (numerator === undefined || denominator === undefined) return undefined;
  const found = together(
    ask,
    [numerator, denominator].map((id) => ({ of: { kind: 'indicator', id }, request: { ...request, indicator: id } })),
  );
  if (found.asOf === undefined || found.absent.length > 0) return undefined;
  const [over, under] = found.parts;
  const part = under && quotient(over!.amount, under.amount);
  return {
    request,
    way: 'ratio',
    asOf: found.asOf,
    amount: part && scaleQuantity(part, HUNDRED),
    status: found.status,
    partial: coverageOf(found),
    zeroed: [],
    parts: found.parts,
    leftOut: found.leftOut,
    lacking: found.lacking ?? (part ? undefined : { kind: 'division-by-zero' }),
  };
}
