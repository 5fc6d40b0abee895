import type { Dimension, ScaledUnit, Unit } from '../quantity/quantity.ts';
import { ONE } from '../quantity/rational.ts';
import { HECTARE, PERCENT, PERSON, PLACE, POINTS, PROJECT } from '../quantity/units.ts';
import type { ReadContext } from './context.ts';

/** What a place expects of the figure in it. */
export interface Expected {
  /** What the message calls it: the indicator's id, or the key. */
  readonly name: string;
  /** The unit that bare numbers take and fixes write; absent where none can be known. */
  readonly unit?: ScaledUnit;
  /** What the place holds where no unit is the right one. */
  readonly takes?: Dimension;
  /** A number must say its unit: there are several right ones. */
  readonly says?: boolean;
  readonly fits: (unit: Unit) => boolean;
}

/** A figure of an indicator: any unit that converts to its own, any currency for money; any at all while its unit is not known. */
export function ofIndicator(context: ReadContext, id: string | undefined): Expected {
  const unit = id === undefined ? undefined : context.indicatorUnits.get(id);
  return unit && id !== undefined ? inUnit(id, unit) : anything(id ?? '');
}

/** The difference of two figures of an indicator; of percentages it is in points (`percent-for-points` looks at the others). */
export function differenceOf(context: ReadContext, id: string | undefined): Expected {
  const whole = ofIndicator(context, id);
  const dimension = whole.unit?.unit.dimension;
  if (dimension !== 'percent' && dimension !== 'yearly-rate') return whole;
  return { ...whole, unit: { unit: POINTS, scale: ONE }, fits: (unit) => unit.dimension === 'points' || unit.dimension === 'percent' };
}

/** A figure in one unit or what converts to it. */
export function inUnit(name: string, unit: ScaledUnit): Expected {
  const { base, dimension } = unit.unit;
  return { name, unit, fits: (other) => other.base === base || (dimension === 'money' && other.dimension === 'money') };
}

/** An amount of any currency. */
export function money(name: string): Expected {
  return { name, takes: 'money', fits: (unit) => unit.dimension === 'money' };
}

/** A number of things of any kind, which it must name. */
export function count(name: string): Expected {
  return { name, unit: { unit: PROJECT, scale: ONE }, says: true, fits: (unit) => unit.dimension === 'count' };
}

/** An area; bare numbers are hectares. */
export function area(name: string): Expected {
  return inUnit(name, { unit: HECTARE, scale: ONE });
}

/** A share. */
export function percent(name: string): Expected {
  return inUnit(name, { unit: PERCENT, scale: ONE });
}

/** A number of people. */
export function people(name: string): Expected {
  return inUnit(name, { unit: PERSON, scale: ONE });
}

/** A place in a ranking. */
export function rank(name: string): Expected {
  return inUnit(name, { unit: PLACE, scale: ONE });
}

function anything(name: string): Expected {
  return { name, fits: () => true };
}
