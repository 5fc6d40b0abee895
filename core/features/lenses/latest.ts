import type { Rollup } from '../../rollup/derivation.ts';
import { rollup } from '../../rollup/rollup.ts';
import { leavesOf } from '../../workspace/hierarchy.ts';
import type { Figure } from '../../workspace/figures.ts';
import type { Plan } from '../../workspace/plan.ts';

/** The latest number of an indicator for a scope on the plan's as-of date, for the period of its latest figure; undefined where nothing is known. */
export function latestNumber(plan: Plan, indicator: string, scope: string): Rollup | undefined {
  const figure = newest(reported(plan, indicator, [scope])) ?? newest(reported(plan, indicator, partsOf(plan, scope)));
  if (!figure || plan.asOf === undefined) return undefined;
  const { first, last } = figure.period;
  const found = first === undefined || last === undefined ? undefined : rollup(plan, { indicator, scope, first, last, at: plan.asOf });
  return found?.amount && found;
}

/** The figures that some scopes have reported up to the plan's as-of date. */
export function reported(plan: Plan, indicator: string, scopes: readonly string[]): readonly Figure[] {
  const day = plan.day;
  return scopes.flatMap((scope) => plan.figures(indicator, scope)).filter(({ quantity, asOf }) => quantity && asOf <= day);
}

/** The zones a scope consists of: the leaves of a zone, all zones where it is a locality. */
export function partsOf(plan: Plan, scope: string): readonly string[] {
  const zones = plan.one('zones', scope) ? leavesOf(plan.db, plan.root, scope) : plan.all('zones');
  return zones.map(({ id }) => id).filter((id) => id !== scope);
}

/** The figure of the latest day; of several the one whose period began last. */
export function newest(figures: readonly Figure[]): Figure | undefined {
  return figures.reduce<Figure | undefined>((best, each) => (best && !isNewer(each, best) ? best : each), undefined);
}

function isNewer(a: Figure, b: Figure): boolean {
  return a.asOf === b.asOf ? (a.period.first ?? 0) > (b.period.first ?? 0) : a.asOf > b.asOf;
}
