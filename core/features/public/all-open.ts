import type { Rollup } from '../../rollup/derivation.ts';
import { rollup } from '../../rollup/rollup.ts';
import type { Plan } from '../../workspace/plan.ts';
import type { PublicView } from './public-view.ts';

/**
 * Whether a number and all it is made of may be printed. Only then is it shown in other money too: of a total in two currencies, or at two
 * rates, anybody works out how much of it was foreign.
 */
export function isAllOpen(plan: Plan, open: PublicView, found: Rollup): boolean {
  return (
    open.number(found) &&
    found.parts.every((part) => {
      const own = part.request && rollup(plan, part.request);
      return (part.of.kind === 'figure' || open.names(part.of.id)) && open.part(found, part) && (!own || isAllOpen(plan, open, own));
    })
  );
}
