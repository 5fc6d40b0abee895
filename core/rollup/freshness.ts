import type { Freshness } from '../plan/model.ts';
import type { Plan } from '../workspace/plan.ts';

/** How old figures of an indicator may be: each limit its own, else the plan's. */
export function freshnessOf(plan: Plan, indicator: string | undefined): Freshness {
  const own = plan.one('indicators', indicator)?.freshness;
  const { warnAfter, errorAfter } = plan.manifest.freshness;
  return { warnAfter: own?.warnAfter ?? warnAfter, errorAfter: own?.errorAfter ?? errorAfter };
}
