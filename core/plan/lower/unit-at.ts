import type { ScalarValue } from '../../syntax/value.ts';
import { closestUnit } from '../quantity/closest-unit.ts';
import type { ScaledUnit } from '../quantity/quantity.ts';
import { ONE } from '../quantity/rational.ts';
import { readUnit } from '../quantity/read-unit.ts';
import { type Cursor, placeAt, refer, scalarAt } from './cursor.ts';
import { replacement } from './word-at.ts';

/** The unit under a key, with its scale: `triệu USD`. */
export function unitAt(at: Cursor, key: string): ScaledUnit | undefined {
  const found = scalarAt(at, key);
  if (!found) return undefined;
  const { text } = found.value;
  const { units, locale } = at.context.plan;
  const unit = readUnit(text, units, locale);
  if (unit && units.some((each) => each.id === text)) refer(found, 'units', text);
  return unit ?? unknownUnit(found, closestUnit(text, units, locale));
}

/** The ISO code of the currency under a key. */
export function currencyAt(at: Cursor, key: string): string | undefined {
  const found = scalarAt(at, key);
  if (!found) return undefined;
  const code = currencyOf(found.value.text);
  if (code !== undefined) return code;
  const near = closestUnit(found.value.text, [], at.context.plan.locale);
  return unknownUnit(found, near !== undefined && currencyOf(near) ? near : undefined);
}

function currencyOf(text: string): string | undefined {
  const unit = readUnit(text);
  return unit?.unit.dimension === 'money' && unit.scale.equals(ONE) ? unit.unit.id : undefined;
}

function unknownUnit(at: Cursor<ScalarValue>, near: string | undefined): undefined {
  const { text } = at.value;
  at.found.problems.push({
    code: 'unknown-unit',
    place: placeAt(at),
    data: near === undefined ? { unit: text } : { unit: text, closest: near },
    fixes: near === undefined ? [] : [[replacement(at, near, 'value')]],
  });
  return undefined;
}
