import type { Indicator } from '../../plan/model.ts';
import { exactMeasure } from '../../plan/quantity/measure.ts';
import { ZERO } from '../../plan/quantity/rational.ts';
import type { Plan } from '../../workspace/plan.ts';
import { childrenOf, type Children, type ChildScope } from '../children.ts';
import { firstLacking, type Lacking, type Rollup } from '../derivation.ts';
import { overZones } from '../over-zones.ts';
import { meets } from '../projects-in.ts';
import type { Request } from '../request.ts';
import { type Ingredient, together, type Together, underPolicy, weaker } from '../together.ts';
import { type Line, weightsOf } from '../weights.ts';

type Ask = (request: Request) => Rollup | undefined;

/** The number out of those of the scope's children, by the indicator's rule over zones. */
export function zones(plan: Plan, ask: Ask, request: Request, indicator: Indicator): Rollup | undefined {
  if (!isComputed(indicator)) return undefined;
  const children = childrenOf(plan, request, ask);
  const found = together(
    ask,
    ingredientsOf(children, request, (id) => isCounted(plan, request, indicator, id)),
  );
  if (found.asOf === undefined) return undefined;
  const settled = underPolicy(found, indicator.missing, children.incomplete);
  const lines = linesOf(children, found, settled.zeroed);
  const weights = weightsOf(ask, { ...request, at: found.asOf }, indicator, lines);
  const lacking = firstLacking([settled.lacking, sharesLacking(children, found), weights?.lacking]);
  return {
    request,
    way: 'zones',
    asOf: found.asOf,
    amount: lacking ? undefined : overZones(indicator, lines, weights),
    status: weights ? weaker(found.status, weights.status) : found.status,
    partial: settled.partial ?? weights?.partial,
    zeroed: settled.zeroed,
    parts: found.parts,
    leftOut: found.leftOut,
    lacking,
  };
}

/** Ratios come from their parts, projects are recounted from events, only amounts may be averaged (90 % and 10 % are not 50 %), and a weighted mean needs a weight. */
function isComputed({ kind, overZones: rule, weight }: Indicator): boolean {
  if (rule === 'average') return kind === 'flow' || kind === 'stock';
  if (rule === 'weighted') return weight !== undefined;
  return ['sum', 'count', 'max', 'min'].includes(rule);
}

/** Whether a project has a number unless one of its events says too little. */
function isCounted(plan: Plan, { at, last }: Request, { fromEvents }: Indicator, id: string): boolean {
  const project = fromEvents && plan.one('projects', id);
  return project !== undefined && meets(plan, project, fromEvents!.where, Math.min(at, last));
}

function ingredientsOf({ scopes, others }: Children, request: Request, mustReport: (id: string) => boolean): readonly Ingredient[] {
  const ingredient = ({ id, share }: ChildScope, optional: boolean): Ingredient => ({
    of: { kind: 'scope', id },
    request: { ...request, scope: id },
    factor: share,
    optional,
  });
  return [...scopes.map((child) => ingredient(child, false)), ...others.map((child) => ingredient(child, !mustReport(child.id)))];
}

/** What reported, and 0 for what counts as 0. */
function linesOf({ scopes, others }: Children, { parts }: Together, zeroed: readonly string[]): readonly Line[] {
  const zeroes = [...scopes, ...others].filter(({ id }) => zeroed.includes(id)).map((child) => ({ ...child, amount: exactMeasure(ZERO) }));
  return [...parts.map(({ of, factor, amount }) => ({ id: of.id, share: factor, amount })), ...zeroes];
}

function sharesLacking({ unshared }: Children, { parts, absent }: Together): Lacking | undefined {
  const zone = unshared.find((id) => parts.some((part) => part.of.id === id) || absent.includes(id));
  return zone === undefined ? undefined : { kind: 'shares', zone };
}
