import type { Day } from '../plan/period/period.ts';
import { grouped } from '../query/grouped.ts';
import { sameQuantity } from '../plan/quantity/same-quantity.ts';
import { committedSeries, isTouched } from '../workspace/committed.ts';
import { type Figure, figuresOfEntry } from '../workspace/figures.ts';
import type { Plan } from '../workspace/plan.ts';
import { momentOf, restatedOf } from '../workspace/restated.ts';

/** Figures up to a day that the last commit had and the plan has no more. One that came back under another id was renamed, not removed. */
export function removedFigures(plan: Plan, until: Day | undefined): readonly Figure[] {
  if (until === undefined) return [];
  const series = committedSeries(plan).map(([indicator, scope]) => restatedOf(plan, indicator, scope));
  const lost = series.flatMap((each) => each.lost).filter(({ quantity, asOf }) => quantity && asOf <= until);
  if (lost.length === 0) return [];
  const gained = gainedFigures(plan);
  return lost.filter((figure) => !(gained.get(momentOf(figure)) ?? []).some(({ quantity }) => sameQuantity(quantity, figure.quantity)));
}

/** Figures that the last commit did not have, by period and as-of date. */
function gainedFigures(plan: Plan): ReadonlyMap<string, readonly Figure[]> {
  const found = plan
    .all('actuals')
    .filter(({ place }) => isTouched(plan, place.file))
    .flatMap((actual) => figuresOfEntry(plan.db, plan.root, actual))
    .filter((figure) => restatedOf(plan, figure.indicator, figure.scope).gained.includes(figure));
  return grouped(found, momentOf);
}
