import { childrenOf } from '../rollup/children.ts';
import { rollup } from '../rollup/rollup.ts';
import type { Figure } from '../workspace/figures.ts';
import { scopesAround } from '../workspace/part-of.ts';
import type { Plan } from '../workspace/plan.ts';
import { requestOfFigure } from './stated-figure.ts';

/** How a figure that is kept back can be worked out from others: by scopes or by the components of an indicator. */
export interface Exposure {
  readonly by: 'scope' | 'indicator';
  /** `same` where the whole has no other part. */
  readonly way: 'difference' | 'sum' | 'same';
  /** What it is a part of; undefined where it is the whole itself. */
  readonly whole: string | undefined;
  /** The public parts: those beside it, or those it is made of. */
  readonly parts: readonly string[];
}

type Key = Pick<Figure, 'indicator' | 'scope' | 'period' | 'asOf'>;

/** Finds how the public figures of the same period and day give a private one away; undefined when they do not. */
export function exposure(plan: Plan, figure: Figure): Exposure | undefined {
  return beside(plan, figure) ?? made(plan, figure) ?? amongComponents(plan, figure);
}

/** The figure stated in the open for an indicator, scope, period and day. */
export function publicFigure(plan: Plan, { indicator, scope, period, asOf }: Key): Figure | undefined {
  return plan
    .figures(indicator, scope)
    .find(
      (each) =>
        each.quantity &&
        !each.entry.private &&
        each.asOf === asOf &&
        each.period.first === period.first &&
        each.period.last === period.last,
    );
}

/** Its parent and all its siblings are public. */
function beside(plan: Plan, figure: Key): Exposure | undefined {
  for (const whole of scopesAround(plan.db, plan.root, figure.scope)) {
    if (!publicFigure(plan, { ...figure, scope: whole })) continue;
    const parts = partsOf(plan, { ...figure, scope: whole });
    const others = parts.filter((id) => id !== figure.scope);
    if (parts.includes(figure.scope) && others.every((id) => isPublic(plan, { ...figure, scope: id })))
      return { by: 'scope', way: wayTo(others), whole, parts: others };
  }
  return undefined;
}

/** All its own parts are public. */
function made(plan: Plan, figure: Key): Exposure | undefined {
  const parts = partsOf(plan, figure);
  return parts.length > 0 && parts.every((id) => isPublic(plan, { ...figure, scope: id }))
    ? { by: 'scope', way: 'sum', whole: undefined, parts }
    : undefined;
}

/** The indicator it is a component of and all other components are public. */
function amongComponents(plan: Plan, figure: Key): Exposure | undefined {
  for (const { id, components } of plan.all('indicators')) {
    if (!components.includes(figure.indicator) || !publicFigure(plan, { ...figure, indicator: id })) continue;
    const others = components.filter((each) => each !== figure.indicator);
    if (others.every((indicator) => publicFigure(plan, { ...figure, indicator })))
      return { by: 'indicator', way: wayTo(others), whole: id, parts: others };
  }
  return undefined;
}

function wayTo(others: readonly string[]): Exposure['way'] {
  return others.length === 0 ? 'same' : 'difference';
}

/** The scopes that add up to a scope's whole; none where the numbers do not add up, or leave a rest. */
function partsOf(plan: Plan, figure: Key): readonly string[] {
  const rule = plan.one('indicators', figure.indicator)?.overZones;
  if (rule !== 'sum' && rule !== 'count') return [];
  const { scopes, incomplete, unshared } = childrenOf(plan, requestOfFigure(figure as Figure), (other) => rollup(plan, other));
  return incomplete || unshared.length > 0 || scopes.some(({ share }) => share !== undefined) ? [] : scopes.map(({ id }) => id);
}

function isPublic(plan: Plan, figure: Key): boolean {
  if (publicFigure(plan, figure)) return true;
  const parts = partsOf(plan, figure);
  return parts.length > 0 && parts.every((id) => isPublic(plan, { ...figure, scope: id }));
}
