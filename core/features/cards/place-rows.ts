import type { How } from '../../messages/how.ts';
import { sayDate, sayPlanDate } from '../../messages/dates.ts';
import type { Locality, Zone } from '../../plan/model.ts';
import type { PlanDate } from '../../plan/period/period.ts';
import { sayWord } from '../../plan/words.ts';
import { shareOf } from '../../rollup/children.ts';
import { childZones, leavesOf } from '../../workspace/hierarchy.ts';
import type { Plan } from '../../workspace/plan.ts';
import { predecessorsOf, territoryOf } from '../../workspace/territory.ts';
import { CARD } from './card-words.ts';
import type { Rows } from './compared.ts';

/** Where a zone lies and with what share, what it consists of, when it existed and had priority. */
export function zoneRows(plan: Plan, zone: Zone, how: How): Rows {
  const children = zone.type === 'group' ? leavesOf(plan.db, plan.root, zone.id) : childZones(plan.db, plan.root, zone.id);
  const places = zone.localities.map(({ id, share }) => [nameOf(plan.one('localities', id), id), share?.written].filter(Boolean).join(' '));
  const rest = zone.children === 'partial' ? [CARD('notAll', how)] : [];
  return [
    [CARD('within', how), zone.within && nameOf(plan.one('zones', zone.within), zone.within)],
    [CARD('localities', how), places.join(', ')],
    [
      zone.type === 'group' ? CARD('members', how) : CARD('children', how),
      [...children.map((child) => nameOf(child, child.id)), ...rest].join(', '),
    ],
    [CARD('existed', how), lifeOf(zone.established, zone.closed, how)],
    [CARD('priority', how), zone.priority.map(({ from, to }) => spanOf(from, to, how)).join(', ')],
  ];
}

/** The level of a locality, where it lies, when it existed, what came before and after it, and the zones in it on the plan's as-of date. */
export function localityRows(plan: Plan, locality: Locality, how: How): Rows {
  const names = (ids: readonly string[]) => ids.map((id) => nameOf(plan.one('localities', id), id)).join(', ');
  return [
    [CARD('level', how), locality.level && sayWord('level', locality.level, how.language)],
    [CARD('within', how), locality.within && names([locality.within])],
    [CARD('existed', how), lifeOf(locality.validFrom, locality.validTo, how)],
    [CARD('predecessors', how), names(predecessorsOf(plan.db, plan.root, locality.id).map(({ id }) => id))],
    [CARD('successor', how), names(locality.successor)],
    [CARD('zones', how), zonesIn(plan, locality).join(', ')],
  ];
}

/** The highest zones that lie in a locality, a part of one with its share. */
function zonesIn(plan: Plan, { id }: Locality): readonly string[] {
  const territory = territoryOf(plan.db, plan.root, id, plan.day);
  const found = plan.all('zones').filter((zone) => zone.type !== 'group' && zone.localities.some((line) => territory.has(line.id)));
  const inside = new Set(found.map((zone) => zone.id));
  return found
    .filter(({ within }) => within === undefined || !inside.has(within))
    .map((zone) => {
      const share = shareOf(zone, territory);
      const part = share?.equals(1) ? '' : zone.localities.flatMap((line) => (territory.has(line.id) ? (line.share?.written ?? '?') : []));
      return [nameOf(zone, zone.id), ...part].join(' ');
    });
}

function lifeOf(from: PlanDate | undefined, to: PlanDate | undefined, how: How): string | undefined {
  if (!from && !to) return undefined;
  return `${from ? sayPlanDate(from, how) : '…'} – ${to ? sayPlanDate(to, how) : '…'}`;
}

function spanOf(from: number | undefined, to: number | undefined, { locale }: How): string {
  return `${from === undefined ? '…' : sayDate(from, locale)} – ${to === undefined ? '…' : sayDate(to, locale)}`;
}

function nameOf(entry: { readonly name: string } | undefined, id: string): string {
  return entry?.name || id;
}
