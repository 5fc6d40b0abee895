import { baseUnitsIn, scaledUnitName } from '../../plan/quantity/scales.ts';
import type { Rational } from '../../plan/quantity/rational.ts';
import { figuresOfEntry } from '../../workspace/figures.ts';
import type { Plan } from '../../workspace/plan.ts';
import type { ExportValue } from './table.ts';
import { isPrivate } from './private-of.ts';

/** Every stated number, in the unit of its indicator where it is of that kind, else in its own. */
export function* figureRows(plan: Plan): Iterable<Readonly<Record<string, ExportValue>>> {
  const { locale, id } = plan.manifest;
  for (const entry of plan.all('actuals')) {
    for (const { indicator, scope, period, asOf, quantity, status, origin, place } of figuresOfEntry(plan.db, plan.root, entry)) {
      const own = plan.one('indicators', indicator)?.unit;
      const unit = quantity && (own?.unit.base === quantity.unit.base ? own : { unit: quantity.unit, scale: quantity.scale });
      const inUnit = (value: Rational | undefined) => (value && unit ? value.div(baseUnitsIn(unit)) : undefined);
      yield {
        plan: id,
        indicator,
        scope,
        period: period.written,
        first_day: period.first,
        last_day: period.last,
        as_of: asOf,
        value: inUnit(quantity?.point),
        low: inUnit(quantity?.interval.low),
        high: inUnit(quantity?.interval.high),
        unit: unit && scaledUnitName(unit, locale),
        written: quantity?.written,
        status,
        origin,
        source: entry.source,
        private: entry.private || isPrivate(plan, indicator, scope),
        file: place.file,
        pointer: place.pointer,
      };
    }
  }
}
