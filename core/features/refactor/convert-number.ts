import { decimalText, printNumber } from '../../plan/quantity/print-number.ts';
import type { Quantity, ScaledUnit } from '../../plan/quantity/quantity.ts';
import { readQuantity } from '../../plan/quantity/read-quantity.ts';
import { sameQuantity } from '../../plan/quantity/same-quantity.ts';
import { baseUnitsIn, scaledUnitName } from '../../plan/quantity/scales.ts';
import { yamlSource } from '../../plan/quantity/yaml-source.ts';
import { parentPointer, placeOf } from '../../syntax/place.ts';
import type { Value } from '../../syntax/value.ts';
import { indicatorUnits, tree } from '../../workspace/documents.ts';
import type { Plan } from '../../workspace/plan.ts';
import { indicatorAt } from '../indicator-at.ts';
import { worded } from '../worded.ts';
import { REFACTOR } from './refactor-words.ts';
import type { Offer } from './refactoring.ts';

/** A bare number written as the plan writes numbers, with its unit; and such a one as a bare number. */
export const convertNumber: Offer = ({ plan, file, pointer, part, how: { language } }) => {
  const found = plan.db.get(tree, file);
  const value = part === 'value' && !isSplit(found.valueAt(parentPointer(pointer))) ? found.valueAt(pointer) : undefined;
  const unit = value && unitAt(plan, file, pointer);
  if (value?.kind !== 'scalar' || !unit) return [];
  const { quantity, problems } = read(plan, value.text, value.plain, unit);
  if (!quantity?.point || problems.length > 0) return [];
  const text = quantity.bare ? inLocale(plan, quantity, unit) : asBare(quantity, unit);
  const again = text === undefined ? undefined : read(plan, text, !quantity.bare, unit);
  if (text === undefined || !again || again.problems.length > 0 || !isTheSame(quantity, again.quantity)) return [];
  const title = worded(quantity.bare ? REFACTOR.localNumber : REFACTOR.bareNumber, language, { text });
  return [{ title, kind: 'rewrite', changes: [{ kind: 'set', place: placeOf(file, pointer), text: yamlSource(text, true) }] }];
};

/** A comma may have cut a number of these braces in two. */
function isSplit(map: Value | undefined): boolean {
  return map?.kind === 'map' && map.pairs.some(({ bare }) => bare);
}

function unitAt(plan: Plan, file: string, pointer: string): ScaledUnit | undefined {
  const indicator = indicatorAt(plan.db.get(tree, file), pointer);
  return indicator === undefined ? undefined : plan.db.get(indicatorUnits, plan.root).get(indicator);
}

function read({ manifest: { locale, units } }: Plan, text: string, plain: boolean, unit: ScaledUnit) {
  return readQuantity(text, plain, { locale, units, unit });
}

function inLocale({ manifest: { locale } }: Plan, { point, decimals }: Quantity, unit: ScaledUnit): string | undefined {
  const number = point!.div(baseUnitsIn(unit));
  const name = scaledUnitName(unit, locale, number.abs());
  return name === '' ? undefined : `${printNumber(number, decimals, locale, 'half-up')} ${name}`;
}

/** Only what is written in the unit and scale of its indicator, with nothing said beside the number. */
function asBare({ point, decimals, qualifier, unit, scale, ordinal, estimated }: Quantity, own: ScaledUnit): string | undefined {
  if (qualifier || ordinal || estimated || unit.id !== own.unit.id || !scale.equals(own.scale)) return undefined;
  const text = decimalText(point!.div(baseUnitsIn(own)), decimals);
  const [whole, fraction = ''] = text.split('.');
  return decimals === 0 ? whole : `${whole}.${fraction.padEnd(decimals, '0')}`;
}

/** The same number with the same printed step. */
function isTheSame(a: Quantity, b: Quantity | undefined): boolean {
  return b !== undefined && sameQuantity(a, b) && a.step.equals(b.step);
}
