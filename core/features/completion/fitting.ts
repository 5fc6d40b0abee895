import { mayLieIn } from '../../rules/may-lie-in.ts';
import { wordOf } from '../../plan/words.ts';
import { childZones, liesWithin } from '../../workspace/hierarchy.ts';
import type { Plan } from '../../workspace/plan.ts';
import type { RegisterName } from '../../workspace/registers.ts';
import { near, ofEntry, ownId, placeName, type Slot } from './slot.ts';

/** An entry as it is offered. */
export interface Offered {
  /** `criteria` and `scenarios` too, which the manifest declares. */
  readonly register: RegisterName | 'criteria' | 'scenarios';
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly words: readonly string[];
}

/** How far down an id is offered in a value; undefined where it would be wrong there. */
export function fitsValue(slot: Slot, { register, id }: Offered): number | undefined {
  const { plan, path } = slot;
  const place = placeName(path);
  const own = ownId(slot);
  const links = LINKS[place];
  if (links) return id === own || leadsTo(plan, id, own, links) || isShutOut(slot, place, id) ? undefined : 0;
  switch (place) {
    case 'zones/within':
      return isParent(slot, id) ? 0 : undefined;
    case 'projects/zone':
      return holdsProjects(plan, id) ? 0 : undefined;
    case 'targets/policy':
      return policyRank(plan, id);
    case 'cohorts/members':
      return plan.one('cohorts', own)?.outside.includes(id) ? undefined : 0;
    case 'cohorts/outside':
      return plan.one('cohorts', own)?.members.includes(id) ? undefined : 0;
    case 'zones/localities':
    case 'projects/locality':
      return hasEnded(plan, id) ? undefined : 0;
    default:
      return hasEnded(plan, register === 'localities' ? id : undefined) ? 3 : 0;
  }
}

/** How far down an id is offered as a key of a map; undefined where it would be wrong there. */
export function fitsKey(slot: Slot, { register, id }: Offered, written: readonly string[]): number | undefined {
  const { plan, path } = slot;
  const place = placeName(path);
  if (place === 'actuals/components' || place === 'actuals/of-which') return fitsPart(slot, place, id);
  if (place === 'zones/localities') return hasEnded(plan, id) ? undefined : 0;
  if (slot.info.names?.ref !== 'scope') return 0;
  if (written.some((other) => overlap(plan, id, other))) return undefined;
  if (hasEnded(plan, register === 'localities' ? id : undefined)) return 3;
  return written.length === 0 ? (isUndivided(plan, id) ? 0 : 1) : kindOf(plan, id) === kindOf(plan, written[0]!) ? 0 : 1;
}

type Links = (plan: Plan, id: string) => readonly string[];

/** Places whose ids must not lead back to the entry, and where each of those leads. */
const LINKS: Readonly<Record<string, Links>> = {
  'localities/within': (plan, id) => one(plan.one('localities', id)?.within),
  'localities/successor': (plan, id) => plan.one('localities', id)?.successor ?? [],
  'organisations/within': (plan, id) => one(plan.one('organisations', id)?.within),
  'objectives/within': (plan, id) => one(plan.one('objectives', id)?.within),
  'zones/members': (plan, id) => plan.one('zones', id)?.members ?? [],
  'policies/implements': (plan, id) => plan.one('policies', id)?.implements ?? [],
  'policies/supersedes': (plan, id) => plan.one('policies', id)?.supersedes ?? [],
  'indicators/components': partsOf,
  'indicators/may-include': partsOf,
  'indicators/numerator': () => [],
  'indicators/denominator': () => [],
  'indicators/weight': () => [],
  'indicators/not-above': (plan, id) => one(plan.one('indicators', id)?.notAbove),
};

function partsOf(plan: Plan, id: string): readonly string[] {
  const indicator = plan.one('indicators', id);
  return indicator ? [...indicator.components, ...indicator.mayInclude] : [];
}

function one(id: string | undefined): readonly string[] {
  return id === undefined ? [] : [id];
}

function leadsTo(plan: Plan, from: string, to: string, links: Links): boolean {
  const seen = new Set([from]);
  for (const id of seen) {
    if (id === to) return true;
    for (const next of links(plan, id)) seen.add(next);
  }
  return false;
}

/** A part is listed once, in `components` or in `may-include`. */
function isShutOut({ plan, path }: Slot, place: string, id: string): boolean {
  const indicator = plan.one('indicators', path[1]);
  if (place === 'indicators/components') return indicator?.mayInclude.includes(id) === true;
  return place === 'indicators/may-include' && indicator?.components.includes(id) === true;
}

function isParent(slot: Slot, id: string): boolean {
  const { plan } = slot;
  const own = ownId(slot);
  const parent = plan.one('zones', id);
  if (!parent || id === own || parent.type === 'group' || liesWithin(plan.db, plan.root, id, own)) return false;
  const written = ofEntry(slot, 'type');
  const type = written === undefined ? undefined : (wordOf('zoneType', written) ?? written);
  return type === undefined || parent.type === undefined || mayLieIn(plan, type, parent.type) !== false;
}

/** Only a zone that is not divided further holds projects, unless what is listed of it is a part. */
function holdsProjects(plan: Plan, id: string): boolean {
  const zone = plan.one('zones', id);
  return isUndivided(plan, id) || (zone !== undefined && zone.type !== 'group' && zone.children === 'partial');
}

function policyRank(plan: Plan, id: string): number | undefined {
  const status = plan.one('policies', id)?.status;
  return status === 'superseded' ? undefined : status === undefined || status === 'issued' ? 0 : 1;
}

function hasEnded(plan: Plan, locality: string | undefined): boolean {
  const { validTo } = plan.one('localities', locality) ?? {};
  return validTo !== undefined && plan.asOf !== undefined && validTo.last < plan.asOf;
}

function fitsPart(slot: Slot, place: string, id: string): number | undefined {
  const own = near(slot, 'indicator');
  if (id === own) return undefined;
  const parts = own === undefined ? [] : partsOf(slot.plan, own);
  if (place === 'actuals/of-which') return parts.includes(id) ? 0 : 1;
  return parts.length === 0 || parts.includes(id) ? 0 : undefined;
}

function overlap({ db, root }: Plan, a: string, b: string): boolean {
  return liesWithin(db, root, a, b) || liesWithin(db, root, b, a);
}

/** What figures of parks are listed for: a zone that is not divided further. */
function isUndivided({ db, root, one: find }: Plan, id: string): boolean {
  const zone = find('zones', id);
  return zone !== undefined && zone.type !== 'group' && childZones(db, root, id).length === 0;
}

/** The type of a zone, or the level of a locality: what is listed together. */
function kindOf({ one: find }: Plan, id: string): string | undefined {
  return find('zones', id)?.type ?? find('localities', id)?.level;
}
