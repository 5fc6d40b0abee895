import type { Day } from '../../plan/period/period.ts';
import type { Part, Rollup } from '../../rollup/derivation.ts';
import type { Request } from '../../rollup/request.ts';
import type { Place } from '../../syntax/place.ts';
import type { Figure } from '../../workspace/figures.ts';
import type { Plan } from '../../workspace/plan.ts';
import type { LedgerBuilder } from './ledger.ts';

/** The name of a rolled-up number: its indicator, scope, span and date, and who is missing in a partial one. */
export function numberKey({ request, asOf, partial }: Rollup): string {
  return [...identityOf(request), asOf, ...(partial ? ['without', ...partial.missing] : [])].join('\n');
}

/** The name of a stated figure. */
export function figureKey({ indicator, scope, period, asOf }: Figure): string {
  return [indicator, scope, period.first, period.last, asOf].join('\n');
}

function identityOf({ indicator, scope, first, last }: Request): readonly (string | Day)[] {
  return [indicator, scope, first, last];
}

/** Writes numbers and what they are made of into a ledger, each once. */
export interface Writer {
  readonly plan: Plan;
  readonly ledger: LedgerBuilder;
  /** Notes the number of a request with all below it. */
  visit(request: Request): void;
  /** The name of a part of a number; undefined where it has none. */
  partKey(whole: Rollup, part: Part): string | undefined;
  /** The figure stated at a place. */
  figureAt(place: Place | undefined): Figure | undefined;
}
