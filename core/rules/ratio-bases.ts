import type { Actual, Stated } from '../plan/model.ts';
import { decimalText } from '../plan/quantity/print-number.ts';
import { grouped } from '../query/grouped.ts';
import type { Plan } from '../workspace/plan.ts';

/** A ratio printed in an entry, with the target it is of and what it takes for the whole. */
export interface BasedRatio {
  readonly actual: Actual;
  readonly stated: Stated;
  readonly of: string;
  /** `total`, or `pro-rata 2` for two years' share. */
  readonly basis: string;
}

/** Two ratios of one source, of different targets, that nothing in the source brings to one basis; the pro-rata one first. */
export function mixedBases(plan: Plan, source: string): readonly [BasedRatio, BasedRatio] | undefined {
  const ratios = plan.db.derive(bySource, plan.all('actuals')).get(source) ?? [];
  const bases = basesByTarget(ratios.filter(({ of }) => plan.goal(of) !== undefined));
  const proRata = ratios.filter(({ basis, of }) => basis !== 'total' && bases.has(of));
  for (const one of proRata) {
    const other = ratios.find((each) => bases.has(each.of) && isDisjoint(bases.get(one.of)!, bases.get(each.of)!));
    if (other) return [one, other];
  }
  return undefined;
}

function basesByTarget(ratios: readonly BasedRatio[]): ReadonlyMap<string, ReadonlySet<string>> {
  const bases = new Map<string, Set<string>>();
  for (const { of, basis } of ratios) bases.set(of, new Set([...(bases.get(of) ?? []), basis]));
  return bases;
}

function isDisjoint(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return [...a].every((basis) => !b.has(basis));
}

/** Ratios to a single step of a plan stand for themselves. */
function bySource(actuals: readonly Actual[]): ReadonlyMap<string, readonly BasedRatio[]> {
  const ratios = actuals.flatMap((actual): readonly BasedRatio[] =>
    actual.stated.flatMap((stated) => {
      if (actual.source === undefined || !stated.ratio || stated.of === undefined || stated.at) return [];
      const basis = stated.basis === 'pro-rata' ? `pro-rata ${stated.years ? decimalText(stated.years, 4) : ''}` : 'total';
      return [{ actual, stated, of: stated.of, basis }];
    }),
  );
  return grouped(ratios, ({ actual }) => actual.source!);
}
