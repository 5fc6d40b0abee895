import type { Indicator } from '../../plan/model.ts';
import { ONE, rational } from '../../plan/quantity/rational.ts';
import type { Plan } from '../../workspace/plan.ts';
import { scaleQuantity, sumQuantities } from '../../plan/quantity/measure.ts';
import { greatest, least, rising, type Amount } from '../amount.ts';
import { childrenOf, type Children } from '../children.ts';
import type { Rollup } from '../derivation.ts';
import type { Request } from '../request.ts';
import { together, type Together } from '../together.ts';

type Ask = (request: Request) => Rollup | undefined;

/** The number out of those of the scope's children, by the indicator's rule over zones. */
export function zones(plan: Plan, ask: Ask, request: Request, indicator: Indicator): Rollup | undefined {
  if (!isComputed(indicator)) return undefined;
  const children = childrenOf(plan, request);
  if (children.scopes.length === 0) return undefined;
  const found = together(
    ask,
    children.scopes.map(({ id, share }) => ({ of: { kind: 'scope', id }, request: { ...request, scope: id }, factor: share })),
  );
  if (found.asOf === undefined || found.parts.length === 0) return undefined;
  if (found.missing.length > 0 && indicator.missing === 'unknown') return undefined;
  const zero = indicator.missing === 'zero';
  const lacking = found.lacking ?? (children.unshared === undefined ? undefined : { kind: 'shares' as const, zone: children.unshared });
  return {
    request,
    way: 'zones',
    asOf: found.asOf,
    amount: lacking ? undefined : combined(ask, request, indicator, found, zero ? found.missing.length : 0),
    status: found.status,
    partial: zero ? undefined : coverage(found, children),
    zeroed: zero ? found.missing : [],
    parts: found.parts,
    leftOut: found.leftOut,
    lacking,
  };
}

/** Ratios come from their parts, projects are recounted from events, and only amounts may be averaged: 90 % and 10 % are not 50 %. */
function isComputed({ kind, overZones }: Indicator): boolean {
  if (overZones === 'average') return kind === 'flow' || kind === 'stock';
  return ['sum', 'count', 'weighted', 'max', 'min'].includes(overZones);
}

function coverage(found: Together, children: Children): Rollup['partial'] {
  if (found.partial || !children.incomplete) return found.partial;
  return { have: found.parts.length, of: found.parts.length, missing: [] };
}

function combined(ask: Ask, request: Request, indicator: Indicator, found: Together, zeroes: number): Amount | undefined {
  const amounts = found.parts.map((part) => scaleQuantity(part.amount, part.factor ?? ONE));
  switch (indicator.overZones) {
    case 'average':
      return scaleQuantity(sumQuantities(amounts), rational(1, amounts.length + zeroes));
    case 'weighted':
      return weighted(ask, request, indicator, found);
    case 'max':
      return rising(amounts, greatest);
    case 'min':
      return rising(amounts, least);
    default:
      return sumQuantities(amounts);
  }
}

function weighted(ask: Ask, request: Request, indicator: Indicator, found: Together): Amount | undefined {
  const { weight } = indicator;
  if (weight === undefined) return undefined;
  const weights = found.parts.map((part) => ask({ ...request, indicator: weight, scope: part.of.id })?.amount?.point);
  if (weights.some((w) => w === undefined)) return undefined;
  const all = weights.reduce((a, b) => a!.add(b!))!;
  if (all.equals(0)) return undefined;
  return sumQuantities(found.parts.map((part, i) => scaleQuantity(part.amount, weights[i]!.div(all))));
}
