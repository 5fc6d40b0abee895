import type { Zone } from '../../plan/model.ts';
import { sayWord, wordOf } from '../../plan/words.ts';
import type { Edit } from '../../syntax/edit.ts';
import { child } from '../../syntax/place.ts';
import { get } from '../../syntax/value.ts';
import { tree } from '../../workspace/documents.ts';
import { liesWithin } from '../../workspace/hierarchy.ts';
import type { Plan } from '../../workspace/plan.ts';
import { plainWords } from '../completion/search.ts';
import { isWithin } from '../number-at.ts';
import { worded } from '../worded.ts';
import { REFACTOR } from './refactor-words.ts';
import type { Offer } from './refactoring.ts';

/** A zone whose name goes on from another's, such as `KCN Đông Mai mở rộng`: put under it as a phase. */
export const movePhase: Offer = ({ plan, file, pointer, how: { language, locale } }) => {
  const zone = plan.all('zones').find(({ place }) => place.file === file && isWithin(pointer, place.pointer));
  const whole = zone && wholeOf(plan, zone);
  if (!zone || !whole || zone.within === whole.id) return [];
  const written = plan.db.get(tree, file).valueAt(zone.place.pointer);
  const isPhase = zone.type === 'phase';
  const type = get(written, 'type')?.kind === 'scalar' ? sayWord('zoneType', 'phase', locale === 'vi-VN' ? 'vi' : 'en') : undefined;
  if (!isPhase && type === undefined) return [];
  const changes: readonly Edit[] = [
    ...(isPhase ? [] : [{ kind: 'set' as const, place: child(zone.place, 'type'), text: type! }]),
    ...(get(written, 'within')
      ? [{ kind: 'set' as const, place: child(zone.place, 'within'), text: whole.id }]
      : [{ kind: 'insert' as const, place: zone.place, key: 'within', text: whole.id }]),
  ];
  const title = worded(isPhase ? REFACTOR.within : REFACTOR.phase, language, { zone: whole.name || whole.id });
  return [{ title, kind: 'move', changes }];
};

/** The zone of the longest name that the name of this one begins with; parks and clusters hold phases, phases and groups none. */
function wholeOf(plan: Plan, zone: Zone): Zone | undefined {
  if (zone.type !== 'phase' && !HOLDS.has(zone.type ?? '') && wordOf('zoneType', zone.type ?? '') !== undefined) return undefined;
  const name = plainWords(zone.name);
  const fits = plan
    .all('zones')
    .filter((other) => HOLDS.has(other.type ?? '') && other.id !== zone.id && !liesWithin(plan.db, plan.root, other.id, zone.id))
    .map((other) => ({ other, length: Math.max(0, ...[other.name, ...other.aliases].map((each) => shared(name, plainWords(each)))) }))
    .filter(({ length }) => length > 0);
  return fits.sort((a, b) => b.length - a.length)[0]?.other;
}

const HOLDS: ReadonlySet<string> = new Set(['industrial-park', 'industrial-cluster']);

function shared(name: string, beginning: string): number {
  return beginning !== '' && name.startsWith(`${beginning} `) ? beginning.length : 0;
}
