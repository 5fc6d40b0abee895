import type { PlanProblem } from '../problem.ts';
import type { Quantity, QuantityProblem, QuantityReading } from '../quantity/quantity.ts';
import { readFactor, readQuantity } from '../quantity/read-quantity.ts';
import { scaledUnitName } from '../quantity/scales.ts';
import { unitName } from '../quantity/units.ts';
import { yamlSource } from '../quantity/yaml-source.ts';
import type { ScalarValue } from '../../syntax/value.ts';
import { type Cursor, isScalar, placeAt, scalarAt } from './cursor.ts';
import type { Expected } from './expected.ts';

/** The figure under a key; undefined when it is absent, empty or misread. */
export function figureAt(at: Cursor, key: string, expected: Expected): Quantity | undefined {
  const found = scalarAt(at, key);
  return found && figureHere(found, expected);
}

/** The figure that a value is. */
export function figureHere(at: Cursor, expected: Expected): Quantity | undefined {
  if (!isScalar(at)) return undefined;
  const { text, plain } = at.value;
  const { locale, units } = at.context.plan;
  const { unit, takes } = expected;
  const reading = readQuantity(text, plain, { locale, units, unit, takes, flow: at.flow });
  return checked(at, reading, expected);
}

/** How many times one figure is of another. */
export function factorAt(at: Cursor, key: string): Quantity | undefined {
  const found = scalarAt(at, key);
  return found && factorHere(found);
}

/** The number without unit that a value is. */
export function factorHere(at: Cursor<ScalarValue>): Quantity | undefined {
  const { text, plain } = at.value;
  const reading = readFactor(text, plain, { locale: at.context.plan.locale, flow: at.flow });
  return checked(at, reading, { name: '', takes: 'factor', fits: (unit) => unit.dimension === 'factor' });
}

function checked(at: Cursor<ScalarValue>, reading: QuantityReading, expected: Expected): Quantity | undefined {
  const problems = reading.problems.filter((problem) => !isGuess(problem, expected));
  at.found.problems.push(...problems.map((problem) => reported(at, problem, expected)));
  const { quantity } = reading;
  if (quantity === undefined || problems.length > 0) return undefined;
  if (quantity.bare && expected.says) return refuse(at, withoutUnit(at, expected));
  return expected.fits(quantity.unit) ? quantity : refuse(at, mismatch(at, quantity, expected));
}

/** Where no unit can be known, none can be missing. */
function isGuess(problem: QuantityProblem, { unit, takes }: Expected): boolean {
  return !unit && !takes && (problem.code === 'missing-unit' || problem.code === 'missing-currency');
}

function reported(at: Cursor, problem: QuantityProblem, expected: Expected): PlanProblem {
  const place = placeAt(at);
  return {
    code: problem.code,
    place,
    data: { ...problem.data, ...(problem.code === 'missing-unit' && { indicator: expected.name }) },
    fixes: problem.fixes.map((text) => [{ kind: 'set', place, text }]),
  };
}

function refuse(at: Cursor, problem: PlanProblem): undefined {
  at.found.problems.push(problem);
  return undefined;
}

function withoutUnit(at: Cursor<ScalarValue>, expected: Expected): PlanProblem {
  const unit = expected.unit ? scaledUnitName(expected.unit, at.context.plan.locale) : '';
  const place = placeAt(at);
  const { text } = at.value;
  return {
    code: 'missing-unit',
    place,
    data: { text, unit, indicator: expected.name },
    fixes: [[{ kind: 'set', place, text: yamlSource(`${text} ${unit}`, at.flow) }]],
  };
}

/** The quantity is of another kind than the place: hectares where money belongs. */
function mismatch(at: Cursor<ScalarValue>, quantity: Quantity, expected: Expected): PlanProblem {
  const { locale } = at.context.plan;
  const place = placeAt(at);
  const { text } = at.value;
  if (expected.takes === 'factor') return { code: 'not-a-quantity', place, data: { text, expected: 'number', rest: text }, fixes: [] };
  const wanted = expected.unit && scaledUnitName(expected.unit, locale);
  const fixed = wanted && inOtherUnit(text, quantity, wanted);
  return {
    code: 'unit-mismatch',
    place,
    data: { indicator: expected.name, expected: wanted ?? expected.takes ?? '', unit: unitName(quantity.unit, locale) },
    fixes: fixed ? [[{ kind: 'set', place, text: yamlSource(fixed, at.flow) }]] : [],
  };
}

/** `85 ha` → `85 triệu USD`; undefined where the unit is not what follows the last number. */
function inOtherUnit(text: string, quantity: Quantity, unit: string): string | undefined {
  const match = /^(.*\d)\s*([^\d]*)$/.exec(text.trim());
  if (!match || quantity.ordinal || quantity.bare || /trở lên|or more/i.test(match[2] ?? '') || match[2] === '') return undefined;
  return `${match[1]} ${unit}`;
}
