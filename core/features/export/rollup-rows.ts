import type { Rational } from '../../plan/quantity/rational.ts';
import { baseUnitsIn, scaledUnitName } from '../../plan/quantity/scales.ts';
import { assess } from '../../rollup/assess.ts';
import type { Plan } from '../../workspace/plan.ts';
import type { ExportValue } from './table.ts';
import { isPrivate } from './private-of.ts';

/** The number behind every target, each once: by which way it was had, and how many of those who owe a report have given one. */
export function* rollupRows(plan: Plan): Iterable<Readonly<Record<string, ExportValue>>> {
  const seen = new Set<string>();
  for (const { id } of plan.goals) {
    const rollup = assess(plan, id)?.rollup;
    if (!rollup) continue;
    const { indicator, scope, first, last } = rollup.request;
    const key = [indicator, scope, first, last].join('\n');
    if (seen.has(key)) continue;
    seen.add(key);
    const unit = plan.one('indicators', indicator)?.unit;
    const inUnit = (value: Rational | undefined) => (value && unit ? value.div(baseUnitsIn(unit)) : undefined);
    yield {
      plan: plan.manifest.id,
      indicator,
      scope,
      first_day: first,
      last_day: last,
      as_of: rollup.asOf,
      value: inUnit(rollup.amount?.point),
      low: inUnit(rollup.amount?.interval.low),
      high: inUnit(rollup.amount?.interval.high),
      unit: unit && scaledUnitName(unit, plan.manifest.locale),
      way: rollup.way,
      status: rollup.status,
      reported: rollup.partial?.have,
      due: rollup.partial?.of,
      private: isPrivate(plan, indicator, scope),
    };
  }
}
