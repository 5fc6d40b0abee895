import { ONE } from '../../plan/quantity/rational.ts';
import { readUnit } from '../../plan/quantity/read-unit.ts';
import type { Locale, ScaledUnit, Unit } from '../../plan/quantity/quantity.ts';
import { scaledUnitName, scaleName, SCALES } from '../../plan/quantity/scales.ts';
import { HECTARE, KNOWN_UNITS, money, PERCENT, PERSON, POINTS, unitName } from '../../plan/quantity/units.ts';
import { indicatorUnits } from '../../workspace/documents.ts';
import type { Plan } from '../../workspace/plan.ts';
import { near, placeName, type Slot } from './slot.ts';

/** The units, with their scales, in which a number of this place may be written, the most fitting first; none where a number has no unit. */
export function unitsFor(slot: Slot): readonly string[] {
  const { locale } = slot.how;
  const unit = unitAt(slot);
  if (unit === undefined) return [];
  const names = unit === 'money' ? moneyNames(slot.plan, undefined) : named(slot.plan, unit, locale);
  return [...new Set(names)].filter((name) => name !== '' && readUnit(name, slot.plan.manifest.units, locale) !== undefined);
}

/** Amounts of money in every scale they are usually told in. */
export function moneyNames(plan: Plan, unit: ScaledUnit | undefined): readonly string[] {
  const { locale, reportCurrency } = plan.manifest;
  const codes = new Set([unit?.unit.id, reportCurrency, 'USD', 'VND'].filter((code) => code !== undefined));
  const own = unit ? [scaledUnitName(unit, locale)] : [];
  const scales = SCALES.slice(1).map((scale) => scaleName(scale, locale));
  return [...own, ...[...codes].flatMap((code) => [...scales, ''].map((scale) => `${scale} ${unitName(money(code), locale)}`.trim()))];
}

function named(plan: Plan, unit: ScaledUnit, locale: Locale): readonly string[] {
  if (unit.unit.dimension === 'money') return moneyNames(plan, unit);
  return [scaledUnitName(unit, locale), ...alike(plan, unit.unit, locale)];
}

/** Units that convert to it. */
function alike(plan: Plan, unit: Unit, locale: Locale): readonly string[] {
  const known = KNOWN_UNITS.map((each) => each.unit).filter((other) => other.base === unit.base && unit.dimension !== 'count');
  const declared = plan.manifest.units.filter(({ id, name }) => readUnit(name || id, plan.manifest.units, locale)?.unit.base === unit.base);
  return [...known.map((other) => unitName(other, locale)), ...declared.map(({ id, name }) => name || id)];
}

/** What a number of a place is of: a unit, money of any kind; undefined where it has none, or none is known. */
function unitAt(slot: Slot): ScaledUnit | 'money' | undefined {
  const place = placeName(slot.path);
  const key = place.slice(place.lastIndexOf('/') + 1);
  if (key in FIXED) return FIXED[key];
  if (slot.info.type === 'share' || place === 'actuals/stated/ratio') return whole(PERCENT);
  if (place.startsWith('projects/') || place.startsWith('allocations/') || place === 'rates/is') return 'money';
  if (NONE.test(place)) return undefined;
  const unit = slot.plan.db.get(indicatorUnits, slot.plan.root).get(indicatorAt(slot) ?? '');
  return place === 'actuals/change/by' && unit?.unit.dimension === 'percent' ? whole(POINTS) : unit;
}

const FIXED: Readonly<Record<string, ScaledUnit>> = {
  land: whole(HECTARE),
  natural: whole(HECTARE),
  leasable: whole(HECTARE),
  leased: whole(HECTARE),
  workers: whole(PERSON),
};

const NONE = /thresholds|^rules|declared-zones|\/times$|\/bounds$|\/top$|\/count$|^plan/;

/** The indicator that a number is of: the part it stands under, else that of the nearest map. */
function indicatorAt(slot: Slot): string | undefined {
  const part = slot.path.findIndex((key, i) => i >= 2 && (key === 'components' || key === 'of-which'));
  if (slot.path[0] === 'actuals' && part >= 0) return slot.path[part + 1];
  return near(slot, 'indicator');
}

function whole(unit: Unit): ScaledUnit {
  return { unit, scale: ONE };
}
