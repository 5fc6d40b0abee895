import type { Quantity } from '../plan/quantity/quantity.ts';
import { committedManifest } from '../workspace/committed.ts';
import type { Plan } from '../workspace/plan.ts';
import { writtenAs } from './say.ts';
import { writtenValue } from './written-value.ts';

/** A value of the last commit as YAML that reads back as it in the plan of today; undefined where the plan has changed the way it writes numbers. */
export function formerlyWritten(plan: Plan, quantity: Quantity, indicator: string | undefined): string | undefined {
  if (committedManifest(plan)!.locale !== plan.manifest.locale) return undefined;
  const unit = plan.one('indicators', indicator)?.unit;
  if (!quantity.bare || (unit?.unit.id === quantity.unit.id && unit.scale.equals(quantity.scale))) return writtenValue(quantity);
  return writtenAs(plan, { ...quantity, bare: false }, quantity.point!).source;
}
