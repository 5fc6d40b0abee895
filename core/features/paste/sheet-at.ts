import type { ScaledUnit } from '../../plan/quantity/quantity.ts';
import { keysOf, type Place, placeOf, pointerOf } from '../../syntax/place.ts';
import { get, isEmpty } from '../../syntax/value.ts';
import { indicatorUnits, tree } from '../../workspace/documents.ts';
import type { Plan } from '../../workspace/plan.ts';
import type { FilePosition } from '../position.ts';

/** A map from zones to figures of one unit. */
export interface Sheet {
  /** Of the map, which may not be there yet. */
  readonly place: Place;
  readonly unit: ScaledUnit;
  /** The scopes it holds. */
  readonly scopes: ReadonlySet<string>;
  /** Its numbers are planned, not achieved. */
  readonly planned: boolean;
}

const MAPS: Readonly<Record<string, string>> = { actuals: 'values', forecasts: 'values', targets: 'split' };

/** The sheet at a position: the `values` of the figure or forecast there, the `split` of the target; undefined elsewhere, and where the unit is not known. */
export function sheetAt(plan: Plan, { file, offset }: FilePosition): Sheet | undefined {
  const found = plan.db.get(tree, file);
  const [section = '', entry, ...path] = keysOf(found.placeAt(offset)?.pointer ?? '');
  const key = MAPS[section];
  if (key === undefined || entry === undefined) return undefined;
  const said = found.valueAt(pointerOf([section, entry]));
  const indicator = get(said, 'indicator');
  const unit = indicator?.kind === 'scalar' ? plan.db.get(indicatorUnits, plan.root).get(indicator.text) : undefined;
  const map = get(said, key);
  const inMap = path[0] === key;
  // a figure of one number is no sheet, unless one stands in the map itself
  if (!unit || (!inMap && (section === 'targets' || get(said, 'value') !== undefined))) return undefined;
  if (map && map.kind !== 'map' && !isEmpty(map)) return undefined;
  const scopes = map?.kind === 'map' ? map.pairs.map((pair) => pair.key) : [];
  return { place: placeOf(file, pointerOf([section, entry, key])), unit, scopes: new Set(scopes), planned: section === 'targets' };
}
