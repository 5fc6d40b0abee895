import type { Indicator } from '../../plan/model.ts';
import { sumQuantities } from '../../plan/quantity/measure.ts';
import type { Rollup } from '../derivation.ts';
import type { Request } from '../request.ts';
import { together, type Ingredient, underPolicy } from '../together.ts';

/** The sum of the component indicators of the same scope and period; optional ones enter when reported. */
export function components(ask: (request: Request) => Rollup | undefined, request: Request, indicator: Indicator): Rollup | undefined {
  if (indicator.components.length === 0) return undefined;
  const ingredient = (id: string, optional: boolean): Ingredient => ({
    of: { kind: 'indicator', id },
    request: { ...request, indicator: id },
    optional,
  });
  const found = together(ask, [
    ...indicator.components.map((id) => ingredient(id, false)),
    ...indicator.mayInclude.map((id) => ingredient(id, true)),
  ]);
  if (found.asOf === undefined) return undefined;
  const settled = underPolicy(found, indicator.missing);
  return {
    request,
    way: 'components',
    asOf: found.asOf,
    amount: settled.lacking ? undefined : sumQuantities(found.parts.map((part) => part.amount)),
    status: found.status,
    ...settled,
    parts: found.parts,
    leftOut: found.leftOut,
  };
}
