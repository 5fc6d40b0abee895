import type { Actual, Comparison, Forecast, Project, Target } from '../plan/model.ts';
import type { Quantity } from '../plan/quantity/quantity.ts';
import { child, type Place } from '../syntax/place.ts';

/** A figure with where it is written. */
export interface Written {
  readonly quantity: Quantity;
  readonly place: Place;
}

/** Every figure of an entry of `actuals`, ratios and changes aside. */
export function writtenInActual({ place, value, values, components, ofWhich, by, vintages }: Actual): readonly Written[] {
  return [
    ...written(value, place, 'value'),
    ...[...values, ...components, ...ofWhich, ...by.flatMap(({ lines }) => lines)].flatMap((line) => written(line.value, line.place)),
    ...vintages.flatMap((vintage) => written(vintage.was, vintage.place, 'was')),
  ];
}

/** Every figure of an entry of `forecasts`. */
export function writtenInForecast({ place, value, values, total, bringsTotalTo }: Forecast): readonly Written[] {
  return [
    ...written(value, place, 'value'),
    ...written(total, place, 'total'),
    ...written(bringsTotalTo, place, 'brings-total-to'),
    ...values.flatMap((line) => written(line.value, line.place)),
  ];
}

/** Every figure of a project. */
export function writtenInProject({ place, land, registered, events }: Project): readonly Written[] {
  return [
    ...written(land, place, 'land'),
    ...written(registered, place, 'registered'),
    ...events.flatMap((event) => (['amount', 'land', 'workers'] as const).flatMap((key) => written(event[key], event.place, key))),
  ];
}

/** Every figure a target asks for, with the comparison it belongs to. */
export function askedInTarget({ comparisons, split, phasing, allOf }: Target): readonly (Written & { readonly comparison: Comparison })[] {
  const own = comparisons.flatMap((comparison) => asked(comparison));
  const parts = allOf.flatMap((part) => ('comparisons' in part ? part.comparisons.flatMap((comparison) => asked(comparison)) : []));
  const [first] = comparisons;
  const steps = typeof phasing === 'string' ? [] : phasing;
  const lines = first ? [...split, ...steps].flatMap((line) => written(line.value, line.place)) : [];
  return [...own, ...parts, ...lines.map((line) => ({ ...line, comparison: first! }))];
}

/** Every figure of a target. */
export function writtenInTarget(target: Target): readonly Written[] {
  const { baseline } = target;
  return [...askedInTarget(target), ...(baseline ? written(baseline.value, baseline.place, 'value') : [])];
}

/** A `between` written as a list has its numbers in it. */
function asked(comparison: Comparison): readonly (Written & { readonly comparison: Comparison })[] {
  const { bound, bound2, place } = comparison;
  const isList = bound2 && bound2.written !== bound!.written;
  const found = isList ? [...written(bound, place, 0), ...written(bound2, place, 1)] : written(bound, place);
  return found.map((each) => ({ ...each, comparison }));
}

function written(quantity: Quantity | undefined, place: Place, ...keys: readonly (string | number)[]): readonly Written[] {
  return quantity ? [{ quantity, place: child(place, ...keys) }] : [];
}
