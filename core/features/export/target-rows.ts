import type { Rational } from '../../plan/quantity/rational.ts';
import { baseUnitsIn, scaledUnitName } from '../../plan/quantity/scales.ts';
import { assess } from '../../rollup/assess.ts';
import { ownerOf } from '../../rollup/standing.ts';
import type { Plan } from '../../workspace/plan.ts';
import type { ExportValue } from './table.ts';
import { isPrivate } from './private-of.ts';

/** Every target and line of a split with how it stands on the plan's as-of date; shares are parts of 1. */
export function* targetRows(plan: Plan): Iterable<Readonly<Record<string, ExportValue>>> {
  for (const { id, target, scope, line, place } of plan.goals) {
    const found = line && !line.value ? undefined : assess(plan, id);
    if (!found) continue;
    const { indicator, inForce, progress, rollup, forecast } = found;
    const unit = indicator?.unit;
    const inUnit = (value: Rational | undefined) => (value && unit ? value.div(baseUnitsIn(unit)) : undefined);
    yield {
      plan: plan.manifest.id,
      target: id,
      name: target.name,
      indicator: indicator?.id,
      scope,
      period: inForce.period?.written ?? inForce.due?.written,
      first_day: found.first,
      last_day: found.last,
      comparison: inForce.key,
      value: inUnit(found.bound),
      high: inUnit(found.bound2),
      unit: unit && scaledUnitName(unit, plan.manifest.locale),
      actual: inUnit(rollup?.amount?.point),
      actual_as_of: rollup?.asOf,
      attainment: progress?.attainment,
      elapsed: progress?.elapsed,
      expected: inUnit(progress?.expected),
      pace: progress?.pace,
      forecast_total: inUnit(forecast?.total?.point),
      status: found.status,
      proposed: target.proposed,
      policy: target.policy,
      owner: ownerOf(plan, found.goal),
      private: target.private || isPrivate(plan, indicator?.id, scope),
      file: place.file,
      pointer: place.pointer,
    };
  }
}
