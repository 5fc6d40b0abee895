import type { Quantity } from '../../plan/quantity/quantity.ts';
import { baseUnitsIn, scaledUnitName } from '../../plan/quantity/scales.ts';
import type { Plan } from '../../workspace/plan.ts';
import type { ExportValue } from './table.ts';

/** Every event of every project, amounts in the unit they are written in. */
export function* eventRows(plan: Plan): Iterable<Readonly<Record<string, ExportValue>>> {
  const { locale, id } = plan.manifest;
  const number = (said: Quantity | undefined) => said?.point?.div(baseUnitsIn({ unit: said.unit, scale: said.scale }));
  const unit = (said: Quantity | undefined) => said && scaledUnitName({ unit: said.unit, scale: said.scale }, locale);
  for (const project of plan.all('projects')) {
    for (const { event, date, amount, land, workers, document, source, place } of project.events) {
      yield {
        plan: id,
        project: project.id,
        name: project.name,
        zone: project.zone,
        locality: project.locality,
        event,
        first_day: date?.first,
        last_day: date?.last,
        amount: number(amount),
        amount_unit: unit(amount),
        land: number(land),
        land_unit: unit(land),
        workers: number(workers),
        document,
        source: source ?? project.source,
        private: project.private,
        file: place.file,
        pointer: place.pointer,
      };
    }
  }
}
