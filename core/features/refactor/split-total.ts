import type { Actual, Target } from '../../plan/model.ts';
import type { Quantity } from '../../plan/quantity/quantity.ts';
import { yamlSource } from '../../plan/quantity/yaml-source.ts';
import { childZones, isDivided, leavesOf } from '../../workspace/hierarchy.ts';
import type { Plan } from '../../workspace/plan.ts';
import { isWithin } from '../number-at.ts';
import { worded } from '../worded.ts';
import { REFACTOR } from './refactor-words.ts';
import type { Offer, Refactoring, Spot } from './refactoring.ts';

/** A total with a line for each part: a figure by the components of its indicator, a target by the zones of its scope. */
export const splitTotal: Offer = (spot) => {
  const { plan, file, pointer } = spot;
  const isHere = ({ place }: Actual | Target) => place.file === file && isWithin(pointer, place.pointer);
  const actual = plan.all('actuals').find(isHere);
  if (actual) return byComponents(spot, actual);
  const target = plan.all('targets').find(isHere);
  return target ? byZones(spot, target) : [];
};

/** What is reported of a component elsewhere, for the same scope and day, is filled in. */
function byComponents({ plan, how }: Spot, actual: Actual): readonly Refactoring[] {
  const parts = plan.one('indicators', actual.indicator)?.components ?? [];
  if (!actual.value || parts.length === 0 || actual.components.length > 0) return [];
  const lines = parts.map((part) => `${part}: ${reported(plan, actual, part)}`.trimEnd());
  return [insertion(actual, 'components', lines, worded(REFACTOR.components, how.language))];
}

function reported(plan: Plan, { scope = plan.manifest.scope, period, asOf = period?.last }: Actual, indicator: string): string {
  const alike = plan.figures(indicator, scope ?? '').filter((each) => each.asOf === asOf && each.period.written === period?.written);
  const quantity: Quantity | undefined = alike.find((each) => each.quantity)?.quantity;
  return quantity?.bare === false ? yamlSource(quantity.written) : (quantity?.written ?? '');
}

/** A line without a number is not given out yet. */
function byZones({ plan, how }: Spot, target: Target): readonly Refactoring[] {
  const scope = target.scope ?? plan.manifest.scope;
  const zones = scope === undefined || !isDivided(plan.db, plan.root, scope) ? [] : zonesOf(plan, scope);
  if (zones.length === 0 || target.split.length > 0 || target.comparisons.length !== 1) return [];
  const lines = zones.map((zone) => `${zone}:`);
  return [insertion(target, 'split', lines, worded(REFACTOR.split, how.language))];
}

function zonesOf(plan: Plan, scope: string): readonly string[] {
  const zone = plan.one('zones', scope);
  if (zone?.type === 'group') return leavesOf(plan.db, plan.root, scope).map(({ id }) => id);
  if (zone) return childZones(plan.db, plan.root, scope).map(({ id }) => id);
  const inside = plan
    .all('zones')
    .filter(({ localities, type }) => type !== 'group' && localities.some(({ id }) => liesIn(plan, id, scope)));
  return inside.filter(({ within }) => within === undefined || !inside.some(({ id }) => id === within)).map(({ id }) => id);
}

function liesIn(plan: Plan, id: string, scope: string): boolean {
  for (let at: string | undefined = id, steps = 0; at !== undefined && steps < 20; steps += 1) {
    if (at === scope) return true;
    at = plan.one('localities', at)?.within;
  }
  return false;
}

function insertion({ place }: Actual | Target, key: string, lines: readonly string[], title: string): Refactoring {
  return { title, kind: 'rewrite', changes: [{ kind: 'insert', place, key, text: lines.join('\n') }] };
}
