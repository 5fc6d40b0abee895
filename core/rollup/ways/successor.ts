import type { Indicator } from '../../plan/model.ts';
import { sumQuantities } from '../../plan/quantity/measure.ts';
import type { Plan } from '../../workspace/plan.ts';
import { inPlaceOf } from '../../workspace/territory.ts';
import type { Rollup } from '../derivation.ts';
import type { Request } from '../request.ts';
import { together, underPolicy } from '../together.ts';

/** The number of a locality that is no more: that of its successor, once it runs beyond the last day; of several successors their sum. */
export function successor(
  plan: Plan,
  ask: (request: Request) => Rollup | undefined,
  request: Request,
  indicator: Indicator,
): Rollup | undefined {
  // A zone of the same id is meant by it first: its number would rest on that of the successor, and that on the zone's.
  const locality = plan.one('zones', request.scope) ? undefined : plan.one('localities', request.scope);
  const end = locality?.validTo?.last;
  const day = Math.min(request.at, request.last);
  if (end === undefined) return undefined;
  const at = (id: string) => inPlaceOf(plan.db, plan.root, id, day);
  const places = at(request.scope).filter((id) => id !== request.scope && at(id).includes(id));
  if (places.length > 1 && !['sum', 'count'].includes(indicator.overZones)) return undefined;
  const found = together(
    ask,
    places.map((id) => ({ of: { kind: 'scope', id }, request: { ...request, scope: id } })),
  );
  if (found.asOf === undefined || found.asOf <= end) return undefined;
  const settled = underPolicy(found, indicator.missing);
  return {
    request,
    way: 'successor',
    asOf: found.asOf,
    amount: settled.lacking ? undefined : sumQuantities(found.parts.map(({ amount }) => amount)),
    status: found.status,
    ...settled,
    parts: found.parts,
    leftOut: found.leftOut,
  };
}
