import type { Actual, Change, Vintage } from '../plan/model.ts';
import type { Day } from '../plan/period/period.ts';
import { yearEarlierOf } from '../plan/period/spans.ts';
import type { Quantity } from '../plan/quantity/quantity.ts';
import { breaksBetween } from '../rollup/breaks.ts';
import { chosen } from '../rollup/ways/reported.ts';
import type { Place } from '../syntax/place.ts';
import { child } from '../syntax/place.ts';
import { type Figure, vintagesOf } from '../workspace/figures.ts';
import type { Plan } from '../workspace/plan.ts';
import { requestOfFigure } from './stated-figure.ts';

/** The number a change was reckoned from. */
export interface Earlier {
  readonly quantity: Quantity;
  readonly asOf: Day;
  readonly place: Place;
}

/**
 * The earlier figure that a change of a figure is against: that of the same source, else what was published by the day of the change, else
 * the figure used. Undefined when none is known, when the series breaks between the two, or when a part of a period would be held against
 * all of another.
 */
export function earlierFigure(plan: Plan, figure: Figure, { versus }: Change): Earlier | undefined {
  const { indicator, scope, entry } = figure;
  const figures = plan
    .figures(indicator, scope)
    .filter((each) => each.quantity && each.entry !== entry && each.period.first === versus?.first && each.period.last === versus!.last);
  const fitting = plan.one('indicators', indicator)!.kind === 'flow' ? figures.filter((each) => isSamePart(figure, each)) : figures;
  const ofSource = entry.source === undefined ? [] : fitting.filter((each) => each.entry.source === entry.source);
  const best = chosen(ofSource) ?? chosen(fitting);
  if (!best || isAcrossBreak(plan, figure, best.asOf)) return undefined;
  const vintage = ofSource.length > 0 ? undefined : vintageFor(plan, entry, best);
  return vintage ?? { quantity: best.quantity!, asOf: best.asOf, place: best.place };
}

/** Whether the series of a figure breaks between a day and its own. */
export function isAcrossBreak(plan: Plan, figure: Figure, then: Day): boolean {
  return breaksBetween(plan, requestOfFigure(figure), then, figure.asOf).length > 0;
}

/** Whole with whole, or the same days a year apart. */
function isSamePart({ asOf, period }: Figure, earlier: Figure): boolean {
  const { first, last } = period as { first: Day; last: Day };
  if (asOf === last) return earlier.asOf === earlier.period.last;
  const back = yearEarlierOf({ first, last }, asOf);
  return back !== undefined && back.first === earlier.period.first && back.day === earlier.asOf;
}

/** What a figure was said to be by the same source, or on the day the change was published. */
function vintageFor(plan: Plan, actual: Actual, figure: Figure): Earlier | undefined {
  const { entry, asOf } = figure;
  const known = vintagesOf(figure).filter((vintage) => vintage.was);
  const ofSource = actual.source === undefined ? undefined : known.find((vintage) => vintage.source === actual.source);
  const found = ofSource ?? onDay(known, publishedOn(plan, actual), publishedOn(plan, entry));
  return found && { quantity: found.was!, asOf, place: child(found.place, 'was') };
}

/** The last of them published by a day, where the figure in use came out only later. */
function onDay(vintages: readonly Vintage[], day = Number.NEGATIVE_INFINITY, replaced = Number.POSITIVE_INFINITY): Vintage | undefined {
  if (replaced <= day) return undefined;
  const dated = vintages.filter(({ published = Number.POSITIVE_INFINITY }) => published <= day);
  return dated.sort((a, b) => a.published! - b.published!).at(-1);
}

function publishedOn(plan: Plan, actual: Actual): Day | undefined {
  return actual.published ?? plan.one('sources', actual.source)?.published;
}
